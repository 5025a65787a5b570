<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountButton</name>
    <message>
        <source>Demo org</source>
        <translation>Organización de prueba</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>For this session only: no keychain</source>
        <translation>Solo hasta cerrar Segue: no hay llavero</translation>
    </message>
    <message>
        <source>What this org does without…</source>
        <translation>Qué falta en esta organización…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir un acceso…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Org {id}</source>
        <translation>Organización {id}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Nobody has signed in on this computer.</source>
        <translation>Nadie ha iniciado sesión en este equipo.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir un acceso…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Accesos en este equipo</translation>
    </message>
    <message>
        <source>Each has its own queue, journal and colour. Sign-ins are kept in the system&apos;s keychain, never in a file.</source>
        <translation>Cada uno tiene su propia lista, su registro y su color. Las sesiones se guardan en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Navegar</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>El posible cliente</translation>
    </message>
    <message>
        <source>Tick for bulk</source>
        <translation>Marcar varios</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Elegir un candidato</translation>
    </message>
    <message>
        <source>Convert with a preset</source>
        <translation>Convertir con una plantilla</translation>
    </message>
    <message>
        <source>Choose candidate {n}</source>
        <translation>Elegir el candidato {n}</translation>
    </message>
    <message>
        <source>Convert with preset {n}</source>
        <translation>Convertir con la plantilla {n}</translation>
    </message>
    <message>
        <source>Accept the suggestion if it is sure</source>
        <translation>Aceptar la sugerencia si es segura</translation>
    </message>
    <message>
        <source>Open the conversion</source>
        <translation>Abrir la conversión</translation>
    </message>
    <message>
        <source>Convert as suggested</source>
        <translation>Convertir como se sugiere</translation>
    </message>
    <message>
        <source>Create new records</source>
        <translation>Crear registros nuevos</translation>
    </message>
    <message>
        <source>Convert with a deal</source>
        <translation>Convertir con un trato</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Omitir con un motivo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Posible cliente siguiente</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Posible cliente anterior</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Carril siguiente</translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation>Carril anterior</translation>
    </message>
    <message>
        <source>Lane: Ready</source>
        <translation>Carril: Listos</translation>
    </message>
    <message>
        <source>Lane: New</source>
        <translation>Carril: Nuevos</translation>
    </message>
    <message>
        <source>Lane: Choose</source>
        <translation>Carril: Elegir</translation>
    </message>
    <message>
        <source>Lane: Blocked</source>
        <translation>Carril: Bloqueados</translation>
    </message>
    <message>
        <source>Lane: Aside</source>
        <translation>Carril: Apartados</translation>
    </message>
    <message>
        <source>Lane: All</source>
        <translation>Carril: Todos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
    <message>
        <source>Read the matches again</source>
        <translation>Volver a leer las coincidencias</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Editar un campo</translation>
    </message>
    <message>
        <source>Align with what looks similar</source>
        <translation>Igualar con lo parecido</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Tick and move down</source>
        <translation>Marcar y avanzar</translation>
    </message>
    <message>
        <source>Tick and move up</source>
        <translation>Marcar y retroceder</translation>
    </message>
    <message>
        <source>Tick all of the lane</source>
        <translation>Marcar todo el carril</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Volver a leer la lista</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Guardar paquete de soporte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir un acceso</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Appearance: same as system</source>
        <translation>Aspecto: como el sistema</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Aspecto: claro</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Aspecto: oscuro</translation>
    </message>
</context>
<context>
    <name>AlignDialog</name>
    <message>
        <source>Change the lead in Zoho?</source>
        <translation>¿Cambiar el posible cliente en Zoho?</translation>
    </message>
    <message>
        <source>Give {lead} what {name} has?</source>
        <translation>¿Poner en {lead} los valores de {name}?</translation>
    </message>
    <message>
        <source>Zoho compares letter by letter. With the same value it can match the two itself. Segue changes the lead in Zoho, then reads its matches again.</source>
        <translation>Zoho compara carácter por carácter. Con el mismo valor puede reconocer por sí mismo que coinciden. El posible cliente se cambia en Zoho y después se vuelven a leer sus coincidencias.</translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation>Cambiar el posible cliente</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{field}: {old} becomes {new}.</source>
        <translation>{field}: {old} pasa a ser {new}.</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>the lead was changed; its matches are being read again</source>
        <translation>el posible cliente ha cambiado; se vuelven a leer sus coincidencias</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Somebody has changed the lead meanwhile. It is being read again: look at it as it is now.</source>
        <translation>Alguien ha cambiado el posible cliente entretanto. Se vuelve a leer: mírelo tal como está ahora.</translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more: it was converted or deleted.</source>
        <translation>El posible cliente ya no está pendiente: se convirtió o se eliminó.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t change the lead</source>
        <translation>Zoho no cambió el posible cliente</translation>
    </message>
    <message>
        <source>Zoho could not be reached for it. Try again.</source>
        <translation>No se pudo contactar con Zoho para ello. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the lead was changed</source>
        <translation>No se sabe si el posible cliente cambió</translation>
    </message>
    <message>
        <source>No answer came, and the lead can&apos;t be read now. Re-check it: writing it again does no harm.</source>
        <translation>No llegó respuesta, y ahora no se puede leer el posible cliente. Vuelva a comprobarlo: hacerlo otra vez no causa daño.</translation>
    </message>
    <message>
        <source>No answer came, and the lead doesn&apos;t show the change. It may come yet: re-check the lead in some minutes. Writing it again does no harm.</source>
        <translation>No llegó respuesta, y el posible cliente no muestra el cambio. Puede llegar todavía: vuelva a comprobarlo dentro de unos minutos. Hacerlo otra vez no causa daño.</translation>
    </message>
    <message>
        <source>{field}: it was {old}, it is {new}</source>
        <translation>{field}: era {old}, es {new}</translation>
    </message>
</context>
<context>
    <name>AsideDesk</name>
    <message>
        <source>The list of leads set aside was damaged; it is kept as %1</source>
        <translation>La lista de posibles clientes apartados estaba dañada; se conserva como %1</translation>
    </message>
    <message>
        <source>Set aside: {name}. {key} takes it back</source>
        <translation>Apartado: {name}. {key} lo recupera</translation>
    </message>
    <message>
        <source>Back in the queue: {name}. {key} sets it aside again</source>
        <translation>De nuevo en la lista: {name}. {key} lo vuelve a apartar</translation>
    </message>
    <message>
        <source>due again: %1</source>
        <translation>de vuelta según lo previsto: %1</translation>
    </message>
    <message>
        <source>changed since they were set aside: %1</source>
        <translation>cambiados desde que se apartaron: %1</translation>
    </message>
    <message>
        <source>Leads %1</source>
        <translation>Posibles clientes %1</translation>
    </message>
    <message>
        <source>The leads set aside could not be saved; they last until Segue ends.</source>
        <translation>No se pudieron guardar los posibles clientes apartados; solo valen mientras Segue esté abierto.</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Only Segue on this computer knows of it; nothing is sent to Zoho. If somebody changes the lead, it comes back.</source>
        <translation>Solo este Segue lo sabe; a Zoho no se le dice nada. Si alguien cambia el posible cliente, vuelve.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Matching contacts</source>
        <translation>Contactos que coinciden</translation>
    </message>
    <message>
        <source>Matching accounts</source>
        <translation>Cuentas que coinciden</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Ningún contacto coincide.</translation>
    </message>
    <message>
        <source>No account matches, and the lead names no company.</source>
        <translation>Ninguna cuenta coincide, y el posible cliente no indica empresa.</translation>
    </message>
    <message>
        <source>No account matches the company {company}.</source>
        <translation>Ninguna cuenta coincide con la empresa {company}.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened. The link was copied to the clipboard.</source>
        <translation>No se pudo abrir ningún navegador. El enlace está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Choose this</source>
        <translation>Elegir este</translation>
    </message>
    <message>
        <source>No two records may share this value</source>
        <translation>Dos registros no pueden compartir este valor</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Diseño: {name}</translation>
    </message>
    <message>
        <source>Belongs to no account</source>
        <translation>No pertenece a ninguna cuenta</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>en {account}</translation>
    </message>
    <message>
        <source>You may only read this record: Zoho would merge the lead without saving its values here.</source>
        <translation>Este registro es solo de lectura para usted: Zoho combinaría el posible cliente sin guardar aquí sus valores.</translation>
    </message>
    <message>
        <source>Merging here would leave {name} as a duplicate.</source>
        <translation>Combinar aquí dejaría un duplicado: {name}.</translation>
    </message>
    <message>
        <source>the suggested contact</source>
        <translation>el contacto sugerido</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>Ocultar los campos</translation>
    </message>
    <message>
        <source>Compare the fields</source>
        <translation>Comparar los campos</translation>
    </message>
</context>
<context>
    <name>CandidateSection</name>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
</context>
<context>
    <name>ChangeStory</name>
    <message>
        <source>No answer came from Zoho. The change may be in the lead, or may come yet; Check now reads the lead. Writing it again does no harm.</source>
        <translation>Zoho no respondió. El cambio puede estar en el posible cliente o llegar todavía; «Comprobar ahora» lee el posible cliente. Escribir lo mismo otra vez no causa daño.</translation>
    </message>
    <message>
        <source>Segue wrote this into the lead in Zoho. To undo it, write the old value again with {key}, or in Zoho.</source>
        <translation>Segue ha escrito esto en el posible cliente en Zoho. Para deshacerlo, escriba de nuevo el valor antiguo con {key} o en Zoho.</translation>
    </message>
    <message>
        <source>Zoho refused it; nothing was changed.</source>
        <translation>Zoho lo rechazó; no se cambió nada.</translation>
    </message>
    <message>
        <source>It didn&apos;t reach Zoho; nothing was changed.</source>
        <translation>No llegó; no se cambió nada.</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Open the lead in Zoho</source>
        <translation>Abrir el posible cliente en Zoho</translation>
    </message>
    <message>
        <source>Copy old value</source>
        <translation>Copiar el valor antiguo</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, por {who}</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer: {code}</source>
        <translation>Respuesta de Zoho: {code}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor antiguo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Matching contact</source>
        <translation>Contacto que coincide</translation>
    </message>
    <message>
        <source>Matching account</source>
        <translation>Cuenta que coincide</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>coincidía</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>ya no coincide</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed since you decided</source>
        <translation>Qué cambió desde que usted decidió</translation>
    </message>
    <message>
        <source>It was saved again, or another rule applies to it; no value is different.</source>
        <translation>Se guardó de nuevo, o ahora se le aplica otra regla; ningún valor es distinto.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation>Al decidir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>API credits</source>
        <translation>Créditos de API</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Field Company</source>
        <translation>Campo Empresa</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <translation>Con limitaciones</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Impide trabajar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Posibles clientes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Tratos</translation>
    </message>
    <message>
        <source>Zoho answers.</source>
        <translation>Zoho responde.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached.</source>
        <translation>No se puede contactar con Zoho.</translation>
    </message>
    <message>
        <source>Check the network, the proxy above, and whether a page in the browser opens. A network that asks you to sign in (hotel, train) needs that first.</source>
        <translation>Compruebe la red, el proxy de arriba y si el navegador abre una página. Si la red pide iniciar sesión (hotel, tren), hágalo primero.</translation>
    </message>
    <message>
        <source>As the system is set up.</source>
        <translation>Según esté configurado el sistema.</translation>
    </message>
    <message>
        <source>Through {url}.</source>
        <translation>A través de {url}.</translation>
    </message>
    <message>
        <source>None: straight to Zoho.</source>
        <translation>Ninguno: directo a Zoho.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>El reloj de este equipo va bien.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes.</source>
        <translation>El reloj de este equipo se desvía {minutes} minutos.</translation>
    </message>
    <message>
        <source>Have the system set the time by itself: otherwise the ages shown are wrong.</source>
        <translation>Haga que el sistema ajuste la hora por sí mismo: si no, los tiempos en pantalla no son correctos.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Sesión iniciada como {name}.</translation>
    </message>
    <message>
        <source>The access to Zoho has ended.</source>
        <translation>El acceso a Zoho ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the system&apos;s keychain.</source>
        <translation>La sesión se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used; the sign-in is kept for this session only.</source>
        <translation>No se puede usar el llavero; la sesión solo vale hasta cerrar Segue.</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>Se ha concedido todo lo pedido.</translation>
    </message>
    <message>
        <source>Not granted at sign-in: {scopes}.</source>
        <translation>No concedido al iniciar sesión: {scopes}.</translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation>Cierre la sesión, iníciela de nuevo y acepte todo lo que se pide.</translation>
    </message>
    <message>
        <source>Your profile permits what Segue reads.</source>
        <translation>Su perfil permite lo que Segue lee.</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit: {permissions}.</source>
        <translation>A su perfil en Zoho le falta: {permissions}.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation>Pida a su administrador de CRM que lo active en su perfil.</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit programs to work for you.</source>
        <translation>Su perfil en Zoho no permite que los programas trabajen por usted.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the permission Zoho CRM API Access.</source>
        <translation>Pida a su administrador de CRM el permiso «Zoho CRM API Access».</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The organisation&apos;s details can&apos;t be read.</source>
        <translation>No se pueden leer los datos de la organización.</translation>
    </message>
    <message>
        <source>Segue works, but can&apos;t show edition and limits. Sign out and in again.</source>
        <translation>Segue funciona, pero no conoce la edición ni los límites. Cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>{edition}: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation>{edition}: {concurrency} llamadas a la vez, {credits} créditos de API al día.</translation>
    </message>
    <message>
        <source>Free: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation>Free: {concurrency} llamadas a la vez, {credits} créditos de API al día.</translation>
    </message>
    <message>
        <source>Many leads a day need more credits than that: mind the row below.</source>
        <translation>Para muchos posibles clientes al día hacen falta más créditos: fíjese en la línea de abajo.</translation>
    </message>
    <message>
        <source>{edition}, on trial for {days} more days.</source>
        <translation>{edition}, período de prueba, quedan {days} días.</translation>
    </message>
    <message>
        <source>Afterwards fewer credits and modules may be left.</source>
        <translation>Después pueden quedar menos créditos y módulos.</translation>
    </message>
    <message>
        <source>{edition}, whose trial is over.</source>
        <translation>{edition}, período de prueba terminado.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator which edition you have now.</source>
        <translation>Pregunte a su administrador de CRM qué edición tiene ahora.</translation>
    </message>
    <message>
        <source>{left} left today.</source>
        <translation>Hoy quedan {left}.</translation>
    </message>
    <message>
        <source>Only {left} left today.</source>
        <translation>Hoy solo quedan {left}.</translation>
    </message>
    <message>
        <source>A conversion costs 5, a mass conversion perhaps 200. They come back within 24 hours.</source>
        <translation>Una conversión cuesta 5, una masiva quizá 200. Vuelven en un plazo de 24 horas.</translation>
    </message>
    <message>
        <source>None are left today.</source>
        <translation>Hoy no queda ninguno.</translation>
    </message>
    <message>
        <source>Go on later: Zoho counts over 24 hours. Or ask for more credits.</source>
        <translation>Siga más tarde: Zoho cuenta por períodos de 24 horas. O pida más créditos.</translation>
    </message>
    <message>
        <source>Contacts, Accounts and Deals are there.</source>
        <translation>Contactos, Cuentas y Tratos están disponibles.</translation>
    </message>
    <message>
        <source>The module Contacts is switched off.</source>
        <translation>El módulo Contactos está desactivado.</translation>
    </message>
    <message>
        <source>Zoho converts no lead without it. Have your administrator switch it on.</source>
        <translation>Sin él Zoho no convierte ningún posible cliente. Haga que su administrador lo active.</translation>
    </message>
    <message>
        <source>The module Accounts is switched off.</source>
        <translation>El módulo Cuentas está desactivado.</translation>
    </message>
    <message>
        <source>Leads become contacts and deals only.</source>
        <translation>Los posibles clientes se convierten solo en contactos y tratos.</translation>
    </message>
    <message>
        <source>The module Deals is switched off.</source>
        <translation>El módulo Tratos está desactivado.</translation>
    </message>
    <message>
        <source>Leads become contacts and accounts only.</source>
        <translation>Los posibles clientes se convierten solo en contactos y cuentas.</translation>
    </message>
    <message>
        <source>Leads have it.</source>
        <translation>Los posibles clientes lo tienen.</translation>
    </message>
    <message>
        <source>Leads have no field Company.</source>
        <translation>Los posibles clientes no tienen el campo Empresa.</translation>
    </message>
    <message>
        <source>No account can be matched or created by it: leads become contacts.</source>
        <translation>Con él no se puede encontrar ni crear ninguna cuenta: los posibles clientes se convierten en contactos.</translation>
    </message>
    <message>
        <source>{count} for deals.</source>
        <translation>{count} para tratos.</translation>
    </message>
    <message>
        <source>Deals have no pipelines.</source>
        <translation>Los tratos no tienen canales.</translation>
    </message>
    <message>
        <source>Nothing to do: the stages come from the layout.</source>
        <translation>No hay que hacer nada: las fases vienen del diseño.</translation>
    </message>
    <message>
        <source>One for each module.</source>
        <translation>Uno por módulo.</translation>
    </message>
    <message>
        <source>{module} has several: {names}.</source>
        <translation>{module}, con varios: {names}.</translation>
    </message>
    <message>
        <source>New records get the layout that Zoho chooses for you.</source>
        <translation>Los registros nuevos reciben el diseño que Zoho elija para usted.</translation>
    </message>
    <message>
        <source>Not checked: something before it failed, or Zoho doesn&apos;t say.</source>
        <translation>Sin comprobar: falló una comprobación anterior o Zoho no lo dice.</translation>
    </message>
    <message>
        <source>This network answers in Zoho&apos;s place: it requires a sign-in of its own.</source>
        <translation>Esta red responde en lugar de Zoho: exige su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Open any page in the browser, do what the network asks, then try again.</source>
        <translation>Abra cualquier página en el navegador, haga lo que pida la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something between here and Zoho shows a certificate of its own.</source>
        <translation>Algo entre este equipo y Zoho muestra un certificado propio.</translation>
    </message>
    <message>
        <source>In a company network: choose its certificate above (Extra certificates). In a hotel or train: sign in to the network first.</source>
        <translation>En una red de empresa: elija su certificado arriba (Certificados adicionales). En un hotel o tren: inicie primero sesión en la red.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let Segue through, or its address isn&apos;t valid.</source>
        <translation>El proxy no deja pasar a Segue, o su dirección no sirve.</translation>
    </message>
    <message>
        <source>Check the proxy above; ask your administrator which one is right.</source>
        <translation>Compruebe el proxy de arriba; pregunte a su administrador cuál es el correcto.</translation>
    </message>
    <message>
        <source>The file with the extra certificates can&apos;t be read, or holds none.</source>
        <translation>El archivo con los certificados adicionales no se puede leer, o no contiene ninguno.</translation>
    </message>
    <message>
        <source>Choose it again above: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>Elíjalo de nuevo arriba: un archivo de texto que empieza por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Zoho answers, but reports an internal error.</source>
        <translation>Zoho responde, pero tiene un problema propio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>a right that Zoho doesn&apos;t name</source>
        <translation>un derecho que Zoho no nombra</translation>
    </message>
    <message>
        <source>{edition}, on trial for one more day.</source>
        <translation>{edition}, período de prueba, queda un día.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Check connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Open an org first: then everything is checked.</source>
        <translation>Abra primero una organización: entonces se comprueba todo.</translation>
    </message>
    <message>
        <source>Checks network, sign-in, rights and organisation. It costs about 30 credits.</source>
        <translation>Comprueba red, sesión, derechos y organización. Cuesta unos 30 créditos.</translation>
    </message>
    <message>
        <source>Checking network, sign-in, rights and organisation…</source>
        <translation>Comprobando red, sesión, derechos y organización…</translation>
    </message>
    <message>
        <source>Something is blocking Segue; its row says what to do.</source>
        <translation>Algo impide trabajar; su línea indica la solución.</translation>
    </message>
    <message>
        <source>Segue works; what is missing is marked.</source>
        <translation>Segue funciona; lo que le falta está marcado.</translation>
    </message>
    <message>
        <source>Nothing is blocking Segue.</source>
        <translation>Nada impide trabajar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The demo org lives on this computer and needs none.</source>
        <translation>La organización de prueba está en este equipo y no necesita ninguno.</translation>
    </message>
    <message>
        <source>None: the system&apos;s certificates are enough</source>
        <translation>Ninguno: bastan los certificados del sistema</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose extra certificates</source>
        <translation>Elegir certificados adicionales</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the extra certificates</source>
        <translation>Quitar los certificados adicionales</translation>
    </message>
    <message>
        <source>Only if your company inspects encrypted traffic: the file with its certificate (PEM), from your administrator.</source>
        <translation>Solo si su empresa inspecciona el tráfico cifrado: el archivo con su certificado (PEM), de su administrador.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ConsolePicture</name>
    <message>
        <source>Sketch of Zoho&apos;s API console: first Add Client, then the type Mobile-based Applications, then the client&apos;s name and the redirect addresses, then Create.</source>
        <translation>Esquema de la consola de API de Zoho: primero «Add Client», luego el tipo «Mobile-based Applications», luego el nombre del cliente y las direcciones de retorno, luego «Create».</translation>
    </message>
    <message>
        <source>Add Client</source>
        <translation>Add Client</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Taken back: {name}</source>
        <translation>Retirado: {name}</translation>
    </message>
    <message>
        <source>Not sent, {name} has changed meanwhile. Please decide again.</source>
        <translation>No enviado: {name} ha cambiado entretanto. Decida otra vez, por favor.</translation>
    </message>
    <message>
        <source>Not sent, {name} was converted or deleted by somebody else.</source>
        <translation>No enviado: otra persona convirtió o eliminó {name}.</translation>
    </message>
    <message>
        <source>Not sent, {name}: {why}</source>
        <translation>No enviado: {name}: {why}</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>What you typed for the deal would be lost.</source>
        <translation>Se perdería lo que escribió para el trato.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>¿Salir del formulario?</translation>
    </message>
    <message>
        <source>Being sent to Zoho; waiting for the answer…</source>
        <translation>Enviándose a Zoho; esperando la respuesta…</translation>
    </message>
    <message>
        <source>Close, let it run</source>
        <translation>Cerrar, que siga en marcha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Convert {name}</source>
        <translation>Convertir {name}</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>You have looked in Zoho</source>
        <translation>Usted lo ha comprobado en Zoho</translation>
    </message>
    <message>
        <source>Was the lead converted? Look for its contact before you answer: if it was converted, converting it again would create a duplicate.</source>
        <translation>¿Se convirtió el posible cliente? Busque su contacto antes de responder: si ya se convirtió, hacerlo otra vez crearía un duplicado.</translation>
    </message>
    <message>
        <source>It was converted</source>
        <translation>Se convirtió</translation>
    </message>
    <message>
        <source>It wasn&apos;t</source>
        <translation>No se convirtió</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Posible cliente %1</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Comprobando el resultado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Pendiente de usted</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Being converted</source>
        <translation>Convirtiéndose</translation>
    </message>
</context>
<context>
    <name>CreationCard</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Nothing but its name is filled in.</source>
        <translation>Solo se rellena su nombre.</translation>
    </message>
    <message>
        <source>Filled in from the lead: %1</source>
        <translation>Rellenado desde el posible cliente: %1</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>Ocultar los campos</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Mostrar los campos</translation>
    </message>
</context>
<context>
    <name>CreationSection</name>
    <message>
        <source>Would be new</source>
        <translation>Se crearía</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>DealField</name>
    <message>
        <source>It contains invisible characters: {text}</source>
        <translation>Tiene caracteres que no se ven: {text}</translation>
    </message>
    <message>
        <source>{label}, mandatory</source>
        <translation>{label}, obligatorio</translation>
    </message>
    <message>
        <source>Segue can&apos;t fill in fields of this kind; it stays empty.</source>
        <translation>Segue no puede rellenar campos de este tipo; queda vacío.</translation>
    </message>
</context>
<context>
    <name>DealSection</name>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Crear un trato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{key} leads back to the choices</source>
        <translation>{key} vuelve a las opciones</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>Función del contacto</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nothing was decided: the queue was just being put in order.</source>
        <translation>No se decidió nada: la lista se estaba ordenando.</translation>
    </message>
    <message>
        <source>Nothing was decided: this lead has only just appeared. Look, then decide.</source>
        <translation>No se decidió nada: este posible cliente acaba de aparecer. Mírelo y luego decida.</translation>
    </message>
    <message>
        <source>Nothing was decided yet: similar records are looked for first.</source>
        <translation>Aún no se decidió nada: primero se buscan registros parecidos.</translation>
    </message>
    <message>
        <source>Nothing is sure here. {open} opens the form.</source>
        <translation>Aquí nada es seguro. {open} abre el formulario.</translation>
    </message>
    <message>
        <source>Nothing is sure here. Press {first} to {last} to choose, {open} to open the form.</source>
        <translation>Ninguna coincidencia es segura. De {first} a {last} se elige; {open} abre el formulario.</translation>
    </message>
    <message>
        <source>Nothing is sure here. Press {first} to choose, {open} to open the form.</source>
        <translation>Ninguna coincidencia es segura. Con {first} se elige; {open} abre el formulario.</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Show every decision in the form first</source>
        <translation>Mostrar primero cada decisión en el formulario</translation>
    </message>
    <message>
        <source>{accept} decides at once where one match is sure or nothing matches. With this it opens the form, and {convert} converts.</source>
        <translation>{accept} decide al momento si una coincidencia es segura o si no hay ninguna. Con esto abre el formulario, y {convert} convierte.</translation>
    </message>
    <message>
        <source>One key or two</source>
        <translation>Una tecla o dos</translation>
    </message>
    <message>
        <source>Seconds in which a decision can be taken back</source>
        <translation>Segundos en que se puede retirar una decisión</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Enviar al momento</translation>
    </message>
    <message>
        <source>A decision waits this long before it is sent, and {undo} takes it back. Afterwards nothing can be undone. If it is sent at once, its dialog stays open until the answer arrives.</source>
        <translation>Una decisión espera este tiempo antes de enviarse, y {undo} la retira. Después no se puede deshacer nada. Si se envía al momento, su diálogo queda abierto hasta que llegue la respuesta.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Tell me when a conversion ends while Segue is in the background</source>
        <translation>Avisarme cuando termine una conversión con Segue en segundo plano</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Uses your system&apos;s notifications, without names. In the window itself the status line shows it in any case.</source>
        <translation>Con los mensajes propios de su sistema, sin ningún nombre. En la ventana misma lo dice siempre la línea de estado.</translation>
    </message>
    <message>
        <source>How long the history keeps values</source>
        <translation>Cuánto tiempo guarda valores el historial</translation>
    </message>
    <message>
        <source>What records looked like</source>
        <translation>Cómo eran los registros</translation>
    </message>
    <message>
        <source>The history keeps lead and targets as they were before each conversion, so that a mistake can be repaired by hand. This is personal data: it is stored in your own folder and deleted after this time. That a decision was made, when, and which records came of it is kept for good.</source>
        <translation>El historial guarda el posible cliente y los destinos como eran antes de cada conversión, para poder reparar un error a mano. Son datos de personas: están en su propia carpeta y se eliminan pasado este tiempo. Que se tomó una decisión, cuándo y qué registros salieron se guarda para siempre.</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>No hay ningún posible cliente elegido</translation>
    </message>
    <message>
        <source>What matches a lead, and what a conversion would do, is shown here.</source>
        <translation>Aquí se muestra qué coincide con un posible cliente y qué haría una conversión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The queue goes on meanwhile; nothing is lost.</source>
        <translation>Mientras tanto puede seguir con la lista; no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>On your phone or any other device that has a browser.</source>
        <translation>En su teléfono o en cualquier otro dispositivo con navegador.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Abrir la página aquí</translation>
    </message>
    <message>
        <source>Asking Zoho for a code…</source>
        <translation>Pidiendo un código a Zoho…</translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as you have accepted there.</source>
        <translation>Segue continúa por sí mismo en cuanto usted acepte allí.</translation>
    </message>
    <message>
        <source>Reading which organisation and user it is…</source>
        <translation>Leyendo qué organización y usuario es…</translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain…</source>
        <translation>Guardando la sesión en el llavero de este equipo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>1. Scan the picture, or open this address:</source>
        <translation>1. Escanee la imagen o abra esta dirección:</translation>
    </message>
    <message>
        <source>2. Type this code, if it asks for one:</source>
        <translation>2. Escriba este código, si se lo pide:</translation>
    </message>
    <message>
        <source>3. Sign in there and press Accept.</source>
        <translation>3. Inicie sesión allí y pulse «Accept».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the org</source>
        <translation>Abrir la organización</translation>
    </message>
    <message>
        <source>You are signed in, for this session only</source>
        <translation>Ha iniciado sesión, solo hasta cerrar Segue</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>EffectCardView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Trato nuevo</translation>
    </message>
    <message>
        <source>No contact is created</source>
        <translation>No se crea ningún contacto</translation>
    </message>
    <message>
        <source>No account is created</source>
        <translation>No se crea ninguna cuenta</translation>
    </message>
    <message>
        <source>No deal is created</source>
        <translation>No se crea ningún trato</translation>
    </message>
    <message>
        <source>The lead&apos;s owner, {name}, gets an email</source>
        <translation>{name}, propietario del posible cliente, recibe un correo</translation>
    </message>
    <message>
        <source>The lead&apos;s owner gets an email</source>
        <translation>El propietario del posible cliente recibe un correo</translation>
    </message>
    <message>
        <source>The new records&apos; owner, {name}, gets an email</source>
        <translation>{name}, propietario de los registros nuevos, recibe un correo</translation>
    </message>
    <message>
        <source>The new records&apos; owner gets an email</source>
        <translation>El propietario de los registros nuevos recibe un correo</translation>
    </message>
    <message>
        <source>{label}: {after}</source>
        <translation>{label}: {after}</translation>
    </message>
    <message>
        <source>{label} is filled in: {after}</source>
        <translation>{label} se rellena: {after}</translation>
    </message>
    <message>
        <source>{label} stays {existing}</source>
        <translation>{label} sigue siendo {existing}</translation>
    </message>
    <message>
        <source>{label} {existing} becomes {after}</source>
        <translation>{label}: {existing} pasa a ser {after}</translation>
    </message>
    <message>
        <source>{label} is {existing} already</source>
        <translation>{label} ya es {existing}</translation>
    </message>
    <message>
        <source>{label} {lead} isn&apos;t carried over</source>
        <translation>{label} {lead} no se traspasa</translation>
    </message>
    <message>
        <source>{label}: it isn&apos;t certain what Zoho will do with {lead}</source>
        <translation>{label}: no es seguro lo que Zoho hará de {lead}</translation>
    </message>
    <message>
        <source>{label} is filled in if it&apos;s empty there: {lead}</source>
        <translation>{label} se rellena si allí está vacío: {lead}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>No se traspasa</translation>
    </message>
    <message>
        <source>what it is now</source>
        <translation>lo que es ahora</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Its name {before} is replaced by {after}</source>
        <translation>Su nombre {before} se sustituye por {after}</translation>
    </message>
    <message>
        <source>You may only read it: nothing in it is filled in</source>
        <translation>Es solo de lectura para usted: no se rellena nada</translation>
    </message>
    <message>
        <source>Nothing in it changes</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Already the same: {labels}</source>
        <translation>Ya iguales: {labels}</translation>
    </message>
    <message>
        <source>{contact} gets the contact role {role}</source>
        <translation>{contact} recibe la función de contacto «{role}»</translation>
    </message>
    <message>
        <source>The new records go to {name}</source>
        <translation>Los registros nuevos pasan a {name}</translation>
    </message>
    <message>
        <source>The new records stay with {name}</source>
        <translation>Los registros nuevos se quedan con {name}</translation>
    </message>
    <message>
        <source>Attachments, if there are any, move to the {module}</source>
        <translation>Los archivos adjuntos, si los hay, pasan a: {module}</translation>
    </message>
    <message>
        <source>One attachment moves to the {module}</source>
        <translation>Un archivo adjunto pasa a: {module}</translation>
    </message>
    <message>
        <source>{n} attachments move to the {module}</source>
        <translation>{n} archivos adjuntos pasan a: {module}</translation>
    </message>
    <message>
        <source>Tag {name} goes to the {modules}</source>
        <translation>La etiqueta «{name}» pasa a: {modules}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Zoho reports an internal error</source>
        <translation>Zoho tiene problemas</translation>
    </message>
    <message>
        <source>Zoho&apos;s servers answered with an internal error.</source>
        <translation>Los servidores de Zoho respondieron con un fallo propio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>No connection to Zoho</source>
        <translation>Sin conexión con Zoho</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation>Hay que iniciar sesión en la red</translation>
    </message>
    <message>
        <source>This network (hotel, train, guest Wi-Fi) answered in Zoho&apos;s place.</source>
        <translation>Esta red (hotel, tren, wifi de invitados) respondió en lugar de Zoho.</translation>
    </message>
    <message>
        <source>Sign in to it in your browser, then try again.</source>
        <translation>Inicie sesión en ella con el navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The demo org has ended</source>
        <translation>La organización de prueba ha terminado</translation>
    </message>
    <message>
        <source>Its program on this computer isn&apos;t running any more.</source>
        <translation>El programa correspondiente ya no se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>Start it again; it begins from scratch.</source>
        <translation>Iníciela de nuevo; empieza desde el principio.</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or the connection broke.</source>
        <translation>No se pudo contactar con Zoho, o se cortó la conexión.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Zoho takes too long</source>
        <translation>Zoho tarda demasiado</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>Try again; a slow network or a busy Zoho is the usual cause.</source>
        <translation>Inténtelo de nuevo; la causa suele ser una red lenta o un Zoho ocupado.</translation>
    </message>
    <message>
        <source>The answer wasn&apos;t Zoho&apos;s</source>
        <translation>La respuesta no era de Zoho</translation>
    </message>
    <message>
        <source>Something else answered in Zoho&apos;s place, or the answer was cut off.</source>
        <translation>Respondió otra cosa en lugar de Zoho, o la respuesta se cortó.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in (hotel, train, guest Wi-Fi), do that in your browser; then try again.</source>
        <translation>Si esta red pide iniciar sesión (hotel, tren, wifi de invitados), hágalo en el navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Inicie sesión de nuevo, por favor</translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended and can&apos;t be renewed.</source>
        <translation>El acceso de Segue a Zoho ha terminado y no se puede renovar.</translation>
    </message>
    <message>
        <source>Sign in again; your drafts are kept.</source>
        <translation>Inicie sesión de nuevo; sus borradores se conservan.</translation>
    </message>
    <message>
        <source>This lead is no longer there</source>
        <translation>Este posible cliente ya no está</translation>
    </message>
    <message>
        <source>It was converted or deleted meanwhile, or you may not see it any more.</source>
        <translation>Se convirtió o se eliminó entretanto, o usted ya no puede verlo.</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>Vuelva a cargar la lista.</translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>Eso no ha funcionado</translation>
    </message>
    <message>
        <source>Zoho could not be read.</source>
        <translation>No se pudo leer Zoho.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Segue made a mistake</source>
        <translation>Segue ha cometido un error</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong in the program itself.</source>
        <translation>Algo imprevisto salió mal en el propio programa.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support the code.</source>
        <translation>Inténtelo de nuevo; si se repite, dé el código a soporte.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>would be lost</source>
        <translation>se perdería</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all of {field}</source>
        <translation>Mostrar todo {field}</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Más sobre este posible cliente</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Show the guide</source>
        <translation>Mostrar la guía</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Editar un campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation>Cambiar el posible cliente</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>El posible cliente</translation>
    </message>
    <message>
        <source>Segue changes the lead in Zoho, then reads its matches again.</source>
        <translation>El posible cliente se cambia en Zoho y después se vuelven a leer sus coincidencias.</translation>
    </message>
    <message>
        <source>This field can&apos;t be empty.</source>
        <translation>Este campo no puede estar vacío.</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>filled in</source>
        <translation>se rellena</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>se sustituye</translation>
    </message>
    <message>
        <source>lost: no field for it</source>
        <translation>se pierde: no hay campo para ello</translation>
    </message>
    <message>
        <source>too long for this field</source>
        <translation>demasiado largo para este campo</translation>
    </message>
    <message>
        <source>not one of its choices</source>
        <translation>no es una de sus opciones</translation>
    </message>
    <message>
        <source>unique, another has it</source>
        <translation>único, ya en uso</translation>
    </message>
    <message>
        <source>a box that isn&apos;t ticked</source>
        <translation>una casilla sin marcar</translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation>solo lectura para usted</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>no se rellena</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Existing record</source>
        <translation>Registro existente</translation>
    </message>
    <message>
        <source>Expected after</source>
        <translation>Se espera después</translation>
    </message>
    <message>
        <source>Show {n} more fields</source>
        <translation>Mostrar {n} campos más</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>lead</source>
        <translation>posible cliente</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>trato</translation>
    </message>
    <message>
        <source>can&apos;t be used now</source>
        <translation>no se puede usar ahora</translation>
    </message>
    <message>
        <source>is already converted</source>
        <translation>ya está convertido</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>isn&apos;t approved yet</source>
        <translation>aún no está aprobado</translation>
    </message>
    <message>
        <source>is under review</source>
        <translation>está en revisión</translation>
    </message>
    <message>
        <source>is being merged with another record</source>
        <translation>se está combinando con otro registro</translation>
    </message>
    <message>
        <source>Choose a contact to merge into, or create a new one.</source>
        <translation>Elija un contacto con el que combinar, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Choose an account to link to, or create a new one.</source>
        <translation>Elija una cuenta a la que vincular el contacto, o cree una nueva.</translation>
    </message>
    <message>
        <source>This lead {hindrance}, so Zoho won&apos;t convert it.</source>
        <translation>Este posible cliente {hindrance}, así que Zoho no lo convierte.</translation>
    </message>
    <message>
        <source>The Contacts module is removed from this org, so no lead can be converted.</source>
        <translation>El módulo Contactos se ha quitado de esta organización; no se puede convertir ningún posible cliente.</translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it isn&apos;t mapped to any field.</source>
        <translation>{label} «{value}» se pierde: no está asignado a ningún campo.</translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it only goes to a {module}, and none is created.</source>
        <translation>{label} «{value}» se pierde: solo pasa a un registro ({module}) que no se crea.</translation>
    </message>
    <message>
        <source>{label} “{value}” isn&apos;t one of the {module}&apos;s choices.</source>
        <translation>{label} «{value}» no es una opción que se conozca allí ({module}).</translation>
    </message>
    <message>
        <source>{label} has {length} characters; the {module} allows {limit}.</source>
        <translation>{label} tiene {length} caracteres; allí ({module}) caben {limit}.</translation>
    </message>
    <message>
        <source>This contact doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation>Este contacto no coincide con el posible cliente; Zoho lo rechazaría.</translation>
    </message>
    <message>
        <source>{name} {hindrance}.</source>
        <translation>{name} {hindrance}.</translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked.</source>
        <translation>{name} pertenece a {account}, que está bloqueada.</translation>
    </message>
    <message>
        <source>You may only read {name}: the lead is merged into it, but no field is filled in.</source>
        <translation>{name} es solo de lectura para usted: el posible cliente se combina con ese registro, pero no rellena nada.</translation>
    </message>
    <message>
        <source>Only the name matches: make sure that {name} is the same person.</source>
        <translation>Solo coincide el nombre: asegúrese de que {name} es la misma persona.</translation>
    </message>
    <message>
        <source>{label} matches, but the contact is {name} and the lead is {lead}.</source>
        <translation>{label} coincide, pero el contacto es {name} y el posible cliente es {lead}.</translation>
    </message>
    <message>
        <source>Would be refused: {label} {value} must be unique, and {name} has it.</source>
        <translation>Se rechazaría: {label} {value} debe ser único, y {name} lo tiene.</translation>
    </message>
    <message>
        <source>{label} {value} must be unique, and {name} has it: Zoho may refuse, or leave it out of {target}.</source>
        <translation>{label} {value} debe ser único, y {name} lo tiene: Zoho puede rechazarlo u omitirlo ({target}).</translation>
    </message>
    <message>
        <source>Also matches, and stays as it is: {names}.</source>
        <translation>También coincide y no cambia: {names}.</translation>
    </message>
    <message>
        <source>There are matches already, so this may create a duplicate: {names}.</source>
        <translation>Ya hay coincidencias, así que esto puede crear un duplicado: {names}.</translation>
    </message>
    <message>
        <source>The Accounts module is removed from this org, so there is no account.</source>
        <translation>El módulo Cuentas se ha quitado de esta organización, así que no hay cuenta.</translation>
    </message>
    <message>
        <source>This account doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation>Esta cuenta no coincide con el posible cliente; Zoho la rechazaría.</translation>
    </message>
    <message>
        <source>Set by the contact: {contact} already belongs to {account}.</source>
        <translation>Lo decide el contacto: {contact} ya pertenece a {account}.</translation>
    </message>
    <message>
        <source>Would be refused: {contact} doesn&apos;t belong to {account}.</source>
        <translation>Se rechazaría: {contact} no pertenece a {account}.</translation>
    </message>
    <message>
        <source>Zoho creates it from the lead&apos;s company in any case.</source>
        <translation>Zoho la crea con la empresa del posible cliente, se le pida o no.</translation>
    </message>
    <message>
        <source>The lead has no company, so no account is created.</source>
        <translation>El posible cliente no tiene empresa, así que no se crea ninguna cuenta.</translation>
    </message>
    <message>
        <source>The lead&apos;s company is {company}, the account is {account}.</source>
        <translation>La empresa del posible cliente es {company}, la cuenta es {account}.</translation>
    </message>
    <message>
        <source>Something very similar is there already, though Zoho doesn&apos;t match it. Creating may produce a duplicate.</source>
        <translation>Ya hay algo muy parecido, aunque Zoho no lo reconoce como coincidencia. Al crear puede surgir un duplicado.</translation>
    </message>
    <message>
        <source>Similar records are being looked for…</source>
        <translation>Buscando registros parecidos…</translation>
    </message>
    <message>
        <source>Similar records weren&apos;t looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation>No se buscaron registros parecidos, para ahorrar créditos de API: quedan pocos.</translation>
    </message>
    <message>
        <source>Similar records could not be looked for: it isn&apos;t known whether there are any.</source>
        <translation>No se pudieron buscar registros parecidos: no se sabe si los hay.</translation>
    </message>
    <message>
        <source>Does nothing here: the lead has no company.</source>
        <translation>Aquí no hace nada: el posible cliente no tiene empresa.</translation>
    </message>
    <message>
        <source>Does nothing here: company and account are both {account}.</source>
        <translation>Aquí no hace nada: la empresa y la cuenta se llaman {account}.</translation>
    </message>
    <message>
        <source>Does nothing here: no existing account is linked.</source>
        <translation>Aquí no hace nada: no se vincula ninguna cuenta existente.</translation>
    </message>
    <message>
        <source>Does nothing here: you may only read the account {account}.</source>
        <translation>Aquí no hace nada: la cuenta {account} es solo de lectura para usted.</translation>
    </message>
    <message>
        <source>{label} must be unique, and another account is called {company}: Zoho would refuse to rename {account}.</source>
        <translation>{label} debe ser único, y otra cuenta se llama {company}: Zoho se negaría a cambiar el nombre de {account}.</translation>
    </message>
    <message>
        <source>The account name {account} is replaced by {company}.</source>
        <translation>El nombre de cuenta {account} se sustituye por {company}.</translation>
    </message>
    <message>
        <source>The Deals module is removed from this org, so there can be no deal.</source>
        <translation>El módulo Tratos se ha quitado de esta organización, así que no puede haber trato.</translation>
    </message>
    <message>
        <source>{label} must be filled in.</source>
        <translation>Hay que rellenar {label}.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t valid: correct what you typed.</source>
        <translation>No se entiende {label}: corrija lo escrito.</translation>
    </message>
    <message>
        <source>{label} may have {limit} characters at most.</source>
        <translation>{label} puede tener {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t one of the choices.</source>
        <translation>{label} no es una de las opciones.</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage {stage}.</source>
        <translation>El canal {pipeline} no tiene la fase {stage}.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t a valid date.</source>
        <translation>{label}: esa fecha no existe.</translation>
    </message>
    <message>
        <source>{label} needs a valid date and a time that exists on that day.</source>
        <translation>{label} necesita un día del calendario y una hora que exista ese día.</translation>
    </message>
    <message>
        <source>{label} is beyond {limit}, the limit of this field.</source>
        <translation>{label} pasa de {limit}, el límite de este campo.</translation>
    </message>
    <message>
        <source>{label} is mandatory, of a kind that Segue can&apos;t fill in: create the deal in Zoho.</source>
        <translation>{label} es obligatorio, de un tipo que Segue no puede rellenar: cree el trato en Zoho.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t a field of this deal&apos;s layout.</source>
        <translation>{label} no es un campo del diseño de este trato.</translation>
    </message>
    <message>
        <source>The closing date {date} is in the past.</source>
        <translation>La fecha de cierre {date} ya pasó.</translation>
    </message>
    <message>
        <source>The org has no contact role {name}.</source>
        <translation>La organización no conoce la función de contacto {name}.</translation>
    </message>
    <message>
        <source>The preset&apos;s {label} was longer: it is cut to {limit} characters.</source>
        <translation>{label} de la plantilla es demasiado largo: se acorta a {limit} caracteres.</translation>
    </message>
    <message>
        <source>The preset&apos;s pipeline {name} isn&apos;t offered here any more.</source>
        <translation>El canal {name} de la plantilla ya no se ofrece aquí.</translation>
    </message>
    <message>
        <source>The preset&apos;s stage {name} isn&apos;t offered here any more.</source>
        <translation>La fase {name} de la plantilla ya no se ofrece aquí.</translation>
    </message>
    <message>
        <source>The preset names fields that leads don&apos;t have here: {names}.</source>
        <translation>La plantilla nombra campos que los posibles clientes no tienen aquí: {names}.</translation>
    </message>
    <message>
        <source>The preset&apos;s amount is left out: this deal&apos;s layout has no Amount.</source>
        <translation>Se omite el importe de la plantilla: el diseño de este trato no tiene importe.</translation>
    </message>
    <message>
        <source>The preset&apos;s owner isn&apos;t an active user any more: the lead&apos;s owner stays.</source>
        <translation>El propietario de la plantilla ya no es un usuario activo: queda el del posible cliente.</translation>
    </message>
    <message>
        <source>The lead has no attachments to move.</source>
        <translation>El posible cliente no tiene archivos adjuntos que mover.</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a deal: none is created.</source>
        <translation>Los archivos adjuntos no pueden pasar a un trato: no se crea ninguno.</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to an account: there is none.</source>
        <translation>Los archivos adjuntos no pueden pasar a una cuenta: no hay ninguna.</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a {module}.</source>
        <translation>Los archivos adjuntos no pueden pasar allí: {module}.</translation>
    </message>
    <message>
        <source>There is no {module} to carry tags to.</source>
        <translation>No hay a dónde traspasar las etiquetas: {module}.</translation>
    </message>
    <message>
        <source>The lead doesn&apos;t have these tags: {names}.</source>
        <translation>El posible cliente no tiene estas etiquetas: {names}.</translation>
    </message>
    <message>
        <source>Carried over to no record: {names}.</source>
        <translation>No pasa a ningún registro: {names}.</translation>
    </message>
    <message>
        <source>The chosen owner isn&apos;t an active user of this org.</source>
        <translation>El propietario elegido no es un usuario activo de esta organización.</translation>
    </message>
    <message>
        <source>“{name}” is nobody in this org, or several: choose somebody from the list.</source>
        <translation>«{name}» no es nadie de esta organización, o son varias personas: elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>No contact or account is created, so there is no new owner to email.</source>
        <translation>No se crea contacto ni cuenta, así que no hay propietario nuevo a quien escribir.</translation>
    </message>
    <message>
        <source>Choose a contact to merge into.</source>
        <translation>Elija el contacto con el que combinar.</translation>
    </message>
    <message>
        <source>Would replace the account name {account} by {company}.</source>
        <translation>Sustituiría el nombre de cuenta {account} por {company}.</translation>
    </message>
    <message>
        <source>None of these can be chosen now.</source>
        <translation>Ninguno de estos se puede elegir ahora.</translation>
    </message>
    <message>
        <source>Choose the contact first: it may decide the account.</source>
        <translation>Elija primero el contacto: puede decidir la cuenta.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Zoho refused these choices, for the reason above</source>
        <translation>Zoho rechazó estas opciones por el motivo indicado arriba</translation>
    </message>
    <message numerus="yes">
        <source>%n problems:</source>
        <translation>
            <numerusform>%n problema:</numerusform>
            <numerusform>%n problemas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks passed, with one warning</source>
        <translation>Comprobaciones superadas, con un aviso</translation>
    </message>
    <message numerus="yes">
        <source>Checks passed, with %n warnings</source>
        <translation>
            <numerusform>Comprobaciones superadas, con %n aviso</numerusform>
            <numerusform>Comprobaciones superadas, con %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks passed so far; similar records are being looked for</source>
        <translation>Comprobaciones superadas hasta ahora; aún se buscan registros parecidos</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Todas las comprobaciones superadas</translation>
    </message>
    <message>
        <source>Nothing was sent: this has only just appeared.</source>
        <translation>No se envió nada: esto acaba de aparecer.</translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation>{n} pendientes</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation>{n} mostrados</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} marcados</translation>
    </message>
    <message>
        <source>Sort: {column} {arrow}</source>
        <translation>Orden: {column} {arrow}</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>Sorted by {column}, {way}</source>
        <translation>Ordenado por {column}, {way}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Iniciar sesión en Zoho CRM</translation>
    </message>
    <message>
        <source>You approve on Zoho&apos;s own page in your browser. Segue never sees your password.</source>
        <translation>Usted acepta en la página propia de Zoho, en su navegador. Segue nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>O a mano</translation>
    </message>
    <message>
        <source>How an administrator registers Segue, once for all…</source>
        <translation>Cómo registra Segue un administrador, una vez para todos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>With your team file</source>
        <translation>Con el archivo de su equipo</translation>
    </message>
    <message>
        <source>Did your administrator give you a file named segue-team.json? Then there is nothing to fill in.</source>
        <translation>¿Le dio su administrador un archivo llamado segue-team.json? Entonces no hay nada que rellenar.</translation>
    </message>
    <message>
        <source>Open segue-team.json…</source>
        <translation>Abrir segue-team.json…</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} w</source>
        <translation>{n} sem</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>hace {age}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>a number too large to show</source>
        <translation>un número demasiado grande para mostrarlo</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Re-check</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Matches read {age}</source>
        <translation>Coincidencias leídas {age}</translation>
    </message>
    <message>
        <source>From {age}, reading again…</source>
        <translation>Leído {age}, leyendo de nuevo…</translation>
    </message>
    <message>
        <source>From {age}, offline</source>
        <translation>Leído {age}, sin conexión</translation>
    </message>
    <message>
        <source>From {age}, couldn&apos;t be read again</source>
        <translation>Leído {age}, no se pudo volver a leer</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>Aspecto: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Like the system follows light and dark as your computer changes them.</source>
        <translation>«Como el sistema» sigue el cambio entre claro y oscuro de su equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect the next time Segue starts. Dates and numbers follow your computer&apos;s region in every language.</source>
        <translation>Vale desde el próximo inicio de Segue. Las fechas y los números siguen la región de su equipo en todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Register Segue with Zoho</source>
        <translation>Registrar Segue en Zoho</translation>
    </message>
    <message>
        <source>An administrator does this once for the whole organisation. It costs nothing and takes five minutes.</source>
        <translation>Un administrador lo hace una vez para toda la organización. No cuesta nada y lleva cinco minutos.</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Save segue-team.json…</source>
        <translation>Guardar segue-team.json…</translation>
    </message>
    <message>
        <source>Saved as %1. Give it to your team: they open it in Segue and press Sign in, each with their own sign-in.</source>
        <translation>Guardado como %1. Déselo a su equipo: lo abren en Segue y pulsan «Iniciar sesión», cada cual con su usuario.</translation>
    </message>
    <message>
        <source>It holds the client secret: for your own team only.</source>
        <translation>Contiene el secreto de cliente: solo para su propio equipo.</translation>
    </message>
    <message>
        <source>Open Zoho&apos;s API console</source>
        <translation>Abrir la consola de API de Zoho</translation>
    </message>
    <message>
        <source>1. Press Add Client (Get Started, if it is your first one).</source>
        <translation>1. Pulse «Add Client» («Get Started», si es el primero).</translation>
    </message>
    <message>
        <source>2. Choose Mobile-based Applications: that is Zoho&apos;s name for programs, too.</source>
        <translation>2. Elija «Mobile-based Applications»: así llama Zoho también a los programas.</translation>
    </message>
    <message>
        <source>3. Name it Segue, give your own home page, and add all of these addresses:</source>
        <translation>3. Llámelo Segue, indique su propia página web y añada todas estas direcciones:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Dirección de retorno %1</translation>
    </message>
    <message>
        <source>They lead back to Segue on the same computer. Zoho compares them letter by letter; several, in case a port is in use.</source>
        <translation>Llevan de vuelta a Segue en el mismo equipo. Zoho las compara letra por letra; son varias, para que haya un camino si un puerto está ocupado.</translation>
    </message>
    <message>
        <source>4. Press Create. Copy what the console shows into these fields:</source>
        <translation>4. Pulse «Create». Copie en estos campos lo que muestra la consola:</translation>
    </message>
    <message>
        <source>What Segue asks for at each sign-in (for your records; the console asks for scopes only with a Self Client):</source>
        <translation>Lo que Segue pide en cada inicio de sesión (para su información; la consola solo pide ámbitos con «Self Client»):</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>Show request</source>
        <translation>Mostrar la solicitud</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Nothing: this lead can&apos;t be converted now.</source>
        <translation>Nada: este posible cliente no se puede convertir ahora.</translation>
    </message>
    <message>
        <source>This is shown once contact and account are chosen.</source>
        <translation>Se muestra aquí en cuanto se elijan contacto y cuenta.</translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone in Zoho CRM.</source>
        <translation>Una conversión no se puede deshacer en Zoho CRM.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>La solicitud que se enviaría</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Ocultar la solicitud</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propietario: {name}</translation>
    </message>
    <message>
        <source>Created {age}</source>
        <translation>Creado {age}</translation>
    </message>
    <message>
        <source>Attachments not known</source>
        <translation>Archivos adjuntos desconocidos</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>No se pudieron leer.</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <translation>etiqueta: {name}</translation>
    </message>
    <message>
        <source>{n} more tags</source>
        <translation>{n} etiquetas más</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 archivo adjunto</translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation>{n} archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>HeldDecisions</name>
    <message>
        <source>Waits for the network</source>
        <translation>Espera conexión</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>A punto de enviarse</translation>
    </message>
    <message>
        <source>Queued · {n} s</source>
        <translation>En cola · {n} s</translation>
    </message>
    <message>
        <source>Nothing was sent. As soon as Zoho can be reached, the lead is read again and then converted as you decided; if it has changed, you are asked again.</source>
        <translation>No se envió nada. En cuanto se pueda contactar con Zoho, el posible cliente se lee otra vez y se convierte como usted decidió; si ha cambiado, se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Before it is, Segue checks whether the lead and its matches are still what you decided on.</source>
        <translation>Aún no se ha enviado nada. Antes, Segue comprueba que el posible cliente y sus coincidencias sigan como cuando usted decidió.</translation>
    </message>
    <message>
        <source>Converts in 1 second</source>
        <translation>Se convierte en 1 segundo</translation>
    </message>
    <message>
        <source>Converts in {n} seconds</source>
        <translation>Se convierte en {n} segundos</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>1 queued</source>
        <translation>1 en cola</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>1 waits for the network</source>
        <translation>1 espera conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network</source>
        <translation>
            <numerusform>%n espera conexión</numerusform>
            <numerusform>%n esperan conexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>This lead can&apos;t be converted now</source>
        <translation>Este posible cliente no se puede convertir ahora</translation>
    </message>
    <message>
        <source>Something in Zoho holds it. Open it in Zoho to see what.</source>
        <translation>Algo en Zoho lo retiene. Ábralo en Zoho para ver qué.</translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation>Este posible cliente ya está convertido</translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal it became.</source>
        <translation>Ábralo en Zoho para ver el contacto, la cuenta y el trato en que se convirtió.</translation>
    </message>
    <message>
        <source>This lead is locked</source>
        <translation>Este posible cliente está bloqueado</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t convert a locked lead. Have it unlocked in Zoho first.</source>
        <translation>Zoho no convierte un posible cliente bloqueado. Haga que lo desbloqueen primero en Zoho.</translation>
    </message>
    <message>
        <source>This lead isn&apos;t approved</source>
        <translation>Este posible cliente no está aprobado</translation>
    </message>
    <message>
        <source>Zoho converts approved leads only. Have it approved in Zoho first.</source>
        <translation>Zoho solo convierte posibles clientes aprobados. Haga que lo aprueben primero en Zoho.</translation>
    </message>
    <message>
        <source>This lead is under review</source>
        <translation>Este posible cliente está en revisión</translation>
    </message>
    <message>
        <source>Zoho converts it only after the review has ended.</source>
        <translation>Zoho lo convierte solo cuando termina la revisión.</translation>
    </message>
    <message>
        <source>This lead is being merged</source>
        <translation>Este posible cliente se está combinando</translation>
    </message>
    <message>
        <source>Zoho is merging it with another record. Re-check it afterwards.</source>
        <translation>Zoho lo está combinando con otro registro. Compruébelo de nuevo después.</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>{name} was converted and can&apos;t take a lead.</source>
        <translation>{name} se convirtió y no puede recibir un posible cliente.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>{name} is locked in Zoho and can&apos;t take a lead until it&apos;s unlocked.</source>
        <translation>{name} está bloqueado en Zoho y no puede recibir un posible cliente hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>no aprobado</translation>
    </message>
    <message>
        <source>{name} isn&apos;t approved in Zoho and can&apos;t take a lead until it is.</source>
        <translation>{name} no está aprobado en Zoho y no puede recibir un posible cliente hasta que lo esté.</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>{name} is under review in Zoho and can&apos;t take a lead until the review has ended.</source>
        <translation>{name} está en revisión en Zoho y hasta entonces no puede recibir un posible cliente.</translation>
    </message>
    <message>
        <source>being merged</source>
        <translation>combinándose</translation>
    </message>
    <message>
        <source>{name} is being merged in Zoho and can&apos;t take a lead until the merge has ended.</source>
        <translation>{name} se está combinando en Zoho y hasta entonces no puede recibir un posible cliente.</translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked in Zoho.</source>
        <translation>{name} pertenece a {account}, que está bloqueada en Zoho.</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>cuenta bloqueada</translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation>solo lectura para usted</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>About to be sent</source>
        <translation>A punto de enviarse</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>In Zoho&apos;s queue</source>
        <translation>En la cola de Zoho</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Comprobando el resultado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Pendiente de usted</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Refused by Zoho</source>
        <translation>Rechazado por Zoho</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>No se produjo</translation>
    </message>
    <message>
        <source>Converted, perhaps by somebody else</source>
        <translation>Convertido, quizá por otra persona</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>Cambio incierto</translation>
    </message>
    <message>
        <source>Lead changed</source>
        <translation>Posible cliente cambiado</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Cambio rechazado</translation>
    </message>
    <message>
        <source>Lead not changed</source>
        <translation>Posible cliente sin cambios</translation>
    </message>
    <message>
        <source>The lead has the new value.</source>
        <translation>El posible cliente tiene el valor nuevo.</translation>
    </message>
    <message>
        <source>The lead has the old value: nothing was changed.</source>
        <translation>El posible cliente tiene el valor antiguo: no se cambió nada.</translation>
    </message>
    <message>
        <source>The lead has the old value so far. The change may come yet: look again in some minutes.</source>
        <translation>El posible cliente tiene por ahora el valor antiguo. El cambio puede llegar todavía: mire de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The lead has another value now, so the outcome can no longer be determined.</source>
        <translation>El posible cliente tiene ahora otro valor: ya no se puede saber por él.</translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more, so the outcome can no longer be determined.</source>
        <translation>El posible cliente ya no está pendiente: no se puede saber por él.</translation>
    </message>
    <message>
        <source>by Zoho&apos;s answer</source>
        <translation>por la respuesta de Zoho</translation>
    </message>
    <message>
        <source>by re-reading the lead</source>
        <translation>al volver a leer el posible cliente</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>en el siguiente inicio</translation>
    </message>
    <message>
        <source>by a person who had looked</source>
        <translation>por una persona que había mirado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>In a bulk job</source>
        <translation>En una tarea masiva</translation>
    </message>
    <message>
        <source>Merged into a contact</source>
        <translation>Combinado con un contacto</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>into an account</source>
        <translation>vinculado a una cuenta</translation>
    </message>
    <message>
        <source>with a deal</source>
        <translation>con un trato</translation>
    </message>
    <message>
        <source>overwriting</source>
        <translation>sobrescribiendo</translation>
    </message>
    <message>
        <source>to another owner</source>
        <translation>a otro propietario</translation>
    </message>
    <message>
        <source>with tags</source>
        <translation>con etiquetas</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <source>{n} differences</source>
        <translation>{n} diferencias</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>The journal can&apos;t be read now.</source>
        <translation>Ahora no se puede leer el registro.</translation>
    </message>
    <message>
        <source>What came of it could not be read now.</source>
        <translation>Ahora no se pudo leer el resultado.</translation>
    </message>
    <message>
        <source>Being checked now…</source>
        <translation>Comprobándolo ahora…</translation>
    </message>
    <message>
        <source>The lead could not be read now.</source>
        <translation>Ahora no se pudo leer el posible cliente.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading…  </source>
        <translation>Leyendo…  </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>No hay ninguna entrada elegida</translation>
    </message>
    <message>
        <source>What was decided, what came of it and how to repair it is shown here.</source>
        <translation>Aquí se muestra qué se decidió, qué resultó y cómo repararlo.</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Each conversion and each field that is changed will be remembered here.</source>
        <translation>Aquí se recordarán cada conversión y cada campo que se cambie.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing fits this search and filter.</source>
        <translation>Nada se ajusta a esta búsqueda y selección.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Name, company, field, value, id, code or date</source>
        <translation>Nombre, empresa, campo, valor, id, código o fecha</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertidas</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>No convertidas</translation>
    </message>
    <message>
        <source>Came out differently</source>
        <translation>Con diferencias</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>another program keeps the file busy</source>
        <translation>otro programa tiene ocupado el archivo</translation>
    </message>
    <message>
        <source>the disk doesn&apos;t work as it should</source>
        <translation>el disco no funciona como debe</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>another Segue on this computer is using it</source>
        <translation>otro Segue en este equipo lo está usando</translation>
    </message>
    <message>
        <source>it isn&apos;t open yet</source>
        <translation>aún no está abierto</translation>
    </message>
    <message>
        <source>Make some room on the disk; Segue goes on by itself.</source>
        <translation>Libere espacio en el disco; Segue continúa por sí mismo.</translation>
    </message>
    <message>
        <source>Make sure that you can write to Segue&apos;s folder; Segue goes on by itself.</source>
        <translation>Asegúrese de poder escribir en la carpeta de Segue; Segue continúa por sí mismo.</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be using it; try again in a moment.</source>
        <translation>Puede que una copia de seguridad o un antivirus lo esté usando; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Save your work and have the disk checked.</source>
        <translation>Guarde su trabajo y haga revisar el disco.</translation>
    </message>
    <message>
        <source>Start Segue again: it repairs the file at the start.</source>
        <translation>Inicie Segue de nuevo: repara el archivo al empezar.</translation>
    </message>
    <message>
        <source>Convert there, or close it.</source>
        <translation>Convierta allí, o ciérrelo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Segue writes each conversion down before it is sent, and can&apos;t now: {why}. So nothing was sent, and nothing was changed.</source>
        <translation>Segue anota cada conversión antes de enviarla, y ahora no puede: {why}. Por eso no se envió nada y no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing can be converted now, since Segue can&apos;t open its journal: {why}.</source>
        <translation>Ahora no se puede convertir nada, porque Segue no puede abrir su registro: {why}.</translation>
    </message>
    <message>
        <source>Segue couldn&apos;t write this down ({why}) and keeps trying. If it is closed before, it looks the lead up in Zoho at its next start.</source>
        <translation>Segue no pudo anotar esto ({why}) y sigue intentándolo. Si se cierra antes, busca el posible cliente en Zoho en su próximo inicio.</translation>
    </message>
    <message>
        <source>Not written down yet: {why}. Segue keeps trying.</source>
        <translation>Aún sin anotar: {why}. Segue sigue intentándolo.</translation>
    </message>
    <message>
        <source>Segue&apos;s journal of conversions was damaged. The damaged files were put aside, and what could be read of them was carried over.</source>
        <translation>El registro de conversiones de Segue estaba dañado. Los archivos dañados se apartaron, y se traspasó lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Some of the journal&apos;s last entries were lost. Conversions that were still open are known from a second file and are being looked up in Zoho.</source>
        <translation>Se perdieron algunas de las últimas entradas del registro. Las conversiones aún abiertas se conocen por un segundo archivo y se están buscando en Zoho.</translation>
    </message>
    <message>
        <source>Some conversions may have been sent whose outcome Segue doesn&apos;t know, and it can&apos;t tell how many. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation>Puede que se enviaran conversiones cuyo resultado Segue no conoce, y no puede decir cuántas. Mire en Zoho los últimos posibles clientes que convirtió antes de convertirlos otra vez.</translation>
    </message>
    <message>
        <source>For {count} of the last conversions Segue doesn&apos;t know the outcome, nor the lead. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation>De {count} de las últimas conversiones Segue no conoce el resultado ni el posible cliente. Mire en Zoho los últimos que convirtió antes de convertirlos otra vez.</translation>
    </message>
</context>
<context>
    <name>JournalOpening</name>
    <message>
        <source>The journal of conversions</source>
        <translation>El registro de conversiones</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This computer has no keychain that Segue could use. On Linux that is GNOME Keyring or KWallet; ask your administrator for one.</source>
        <translation>Este equipo no tiene un llavero que Segue pueda usar. En Linux es GNOME Keyring o KWallet; pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>The keychain is locked, or Segue was denied access. Unlock it or allow it.</source>
        <translation>El llavero está bloqueado, o se negó el acceso a Segue. Desbloquéelo o permítalo.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keychain stored the sign-in but couldn&apos;t return it.</source>
        <translation>El llavero aceptó la sesión, pero no la devolvió.</translation>
    </message>
    <message>
        <source>The sign-in could not be written down.</source>
        <translation>No se pudo guardar la sesión.</translation>
    </message>
    <message>
        <source>You&apos;ll be asked to sign in again next time: nothing is kept on the disk.</source>
        <translation>La próxima vez se le pedirá iniciar sesión de nuevo: no se guarda nada en el disco.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>“{action}”</source>
        <translation>«{action}»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The keys that choose, create, add a deal and convert work in the form too.</source>
        <translation>Las teclas para elegir, crear, añadir un trato y convertir valen también en el formulario.</translation>
    </message>
    <message>
        <source>Single keys are off while you type.</source>
        <translation>Las teclas sueltas no funcionan mientras escribe.</translation>
    </message>
    <message>
        <source>Segue %1</source>
        <translation>Segue %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Choose an action, press the key for it, then choose Use this key. Single letters are off while you type. The numbers of candidates and presets stay as they are.</source>
        <translation>Elija una acción, pulse la tecla que debe hacerla y úsela. Las letras sueltas no funcionan mientras escribe. Los números de candidatos y plantillas quedan como están.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used here: buttons, lists and fields need it.</source>
        <translation>{key} no se puede usar aquí: la necesitan los botones, las listas y los campos.</translation>
    </message>
    <message>
        <source>{key} is reserved for: {action}.</source>
        <translation>{key} se queda con: {action}.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usarla aquí en su lugar</translation>
    </message>
    <message>
        <source>{key} is already used for: {action}.</source>
        <translation>{key} ya se usa para: {action}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
</context>
<context>
    <name>LaneWatch</name>
    <message>
        <source>paused: the budget for looking ahead is used up</source>
        <translation>en pausa: se agotó el presupuesto de lectura anticipada</translation>
    </message>
    <message>
        <source>paused: Zoho asks to slow down</source>
        <translation>en pausa: Zoho pide ir más despacio</translation>
    </message>
    <message>
        <source>paused: Zoho can&apos;t be read now</source>
        <translation>en pausa: ahora no se puede leer Zoho</translation>
    </message>
    <message>
        <source>paused: Zoho refuses these look-ups</source>
        <translation>en pausa: Zoho rechaza estas consultas</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{n} of {total} found</source>
        <translation>{n} de {total} encontrados</translation>
    </message>
    <message>
        <source>{n} of {total} looked at</source>
        <translation>{n} de {total} comprobados</translation>
    </message>
    <message>
        <source>as of {age}</source>
        <translation>leído {age}</translation>
    </message>
    <message>
        <source>{n} not confirmed by Zoho yet</source>
        <translation>{n} aún sin confirmar por Zoho</translation>
    </message>
    <message>
        <source>{name}, {n} leads</source>
        <translation>{name}, {n} posibles clientes</translation>
    </message>
    <message>
        <source>{name}, none found so far</source>
        <translation>{name}, ninguno encontrado hasta ahora</translation>
    </message>
    <message>
        <source>{name}, {n} of {total} leads</source>
        <translation>{name}, {n} de {total} posibles clientes</translation>
    </message>
    <message>
        <source>{name}, 1 lead</source>
        <translation>{name}, 1 posible cliente</translation>
    </message>
    <message>
        <source>probably {n} more</source>
        <translation>probablemente {n} más</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>When should {name} come back?</source>
        <translation>¿Cuándo debe volver {name}?</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>Aplazar hasta entonces</translation>
    </message>
    <message>
        <source>Or on</source>
        <translation>O el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quiere</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>A day after today is needed, written like {example}.</source>
        <translation>Hace falta un día posterior a hoy, escrito como {example}.</translation>
    </message>
</context>
<context>
    <name>LeadBadge</name>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>{field} matches</source>
        <translation>{field} coincide</translation>
    </message>
    <message>
        <source>email matches</source>
        <translation>el correo coincide</translation>
    </message>
    <message>
        <source>account matches</source>
        <translation>la cuenta coincide</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>several contacts</source>
        <translation>varios contactos</translation>
    </message>
    <message>
        <source>several accounts</source>
        <translation>varias cuentas</translation>
    </message>
    <message>
        <source>matches disagree</source>
        <translation>se contradicen</translation>
    </message>
    <message>
        <source>same name only</source>
        <translation>solo el mismo nombre</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>match is locked</source>
        <translation>coincidencia bloqueada</translation>
    </message>
    <message>
        <source>match is read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>deal can&apos;t be filled</source>
        <translation>el trato no se puede rellenar</translation>
    </message>
    <message>
        <source>not convertible</source>
        <translation>no convertible</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>ha cambiado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>no aprobado</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>being merged</source>
        <translation>combinándose</translation>
    </message>
    <message>
        <source>New at account</source>
        <translation>Nuevo en cuenta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
</context>
<context>
    <name>LeadFace</name>
    <message>
        <source>, ticked</source>
        <translation>, marcado</translation>
    </message>
    <message>
        <source>not confirmed by Zoho yet</source>
        <translation>aún sin confirmar por Zoho</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>LeadsPanel</name>
    <message>
        <source>Pending leads</source>
        <translation>Posibles clientes pendientes</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Its outcome isn&apos;t known yet. If you close Segue now, it finds out and tells you at its next start; nothing is sent twice.</source>
        <translation>Aún no se sabe el resultado. Si cierra Segue ahora, lo averiguará y se lo comunicará en su próximo inicio; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The demo org ends with Segue, and so does the conversion.</source>
        <translation>Aún no se sabe el resultado. La organización de prueba termina con Segue, y también la conversión.</translation>
    </message>
    <message>
        <source>A conversion is under way</source>
        <translation>Hay una conversión en marcha</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. If you leave this org now, it is found out when you open it again; nothing is sent twice.</source>
        <translation>Aún no se sabe el resultado. Si deja ahora esta organización, se averigua cuando la abra de nuevo; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The demo org ends when you leave it, and so does the conversion.</source>
        <translation>Aún no se sabe el resultado. La organización de prueba termina cuando la deja, y también la conversión.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Dejarla de todos modos</translation>
    </message>
    <message>
        <source>1 decision isn&apos;t sent yet</source>
        <translation>1 decisión aún no se ha enviado</translation>
    </message>
    <message>
        <source>{n} decisions aren&apos;t sent yet</source>
        <translation>{n} decisiones aún no se han enviado</translation>
    </message>
    <message>
        <source>Close unsent</source>
        <translation>Cerrar sin enviar</translation>
    </message>
    <message>
        <source>Leave unsent</source>
        <translation>Salir sin enviar</translation>
    </message>
    <message>
        <source>It can be sent before Segue closes, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation>Se puede enviar antes de cerrar Segue, o retirar: entonces no ocurre nada, y el posible cliente queda pendiente como antes.</translation>
    </message>
    <message>
        <source>They can be sent before Segue closes, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation>Se pueden enviar antes de cerrar Segue, o retirar: entonces no ocurre nada, y los posibles clientes quedan pendientes como antes.</translation>
    </message>
    <message>
        <source>It can be sent before this org is left, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation>Se puede enviar antes de dejar esta organización, o retirar: entonces no ocurre nada, y el posible cliente queda pendiente como antes.</translation>
    </message>
    <message>
        <source>They can be sent before this org is left, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation>Se pueden enviar antes de dejar esta organización, o retirar: entonces no ocurre nada, y los posibles clientes quedan pendientes como antes.</translation>
    </message>
    <message>
        <source>It waits for the network, and Segue sends nothing while it is closed. Segue tells you at its next start and keeps your choices, so that you can decide again.</source>
        <translation>Espera conexión, y Segue no envía nada mientras está cerrado. En el próximo inicio, Segue se lo indicará y conservará lo que eligió, para que decida de nuevo.</translation>
    </message>
    <message>
        <source>They wait for the network, and Segue sends nothing while it is closed. Segue tells you at its next start and keeps your choices, so that you can decide again.</source>
        <translation>Esperan conexión, y Segue no envía nada mientras está cerrado. En el próximo inicio, Segue se lo indicará y conservará lo que eligió, para que decida de nuevo.</translation>
    </message>
    <message>
        <source>It waits for the network, and Segue sends nothing to an org that isn&apos;t open. Segue tells you when you open this org again and keeps your choices, so that you can decide again.</source>
        <translation>Espera conexión, y Segue no envía nada a una organización que no está abierta. Cuando vuelva a abrir esta organización, Segue se lo indicará y decidirá de nuevo; lo que eligió se conserva.</translation>
    </message>
    <message>
        <source>They wait for the network, and Segue sends nothing to an org that isn&apos;t open. Segue tells you when you open this org again and keeps your choices, so that you can decide again.</source>
        <translation>Esperan conexión, y Segue no envía nada a una organización que no está abierta. Cuando vuelva a abrir esta organización, Segue se lo indicará y decidirá de nuevo; lo que eligió se conserva.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Decisions and changed fields</source>
        <translation>Decisiones y campos cambiados</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside Segue (%1)</source>
        <translation>Algo salió mal dentro de Segue (%1)</translation>
    </message>
    <message>
        <source>Segue: demo</source>
        <translation>Segue: prueba</translation>
    </message>
</context>
<context>
    <name>NearMissDesk</name>
    <message>
        <source>The lead is being changed</source>
        <translation>El posible cliente se está cambiando</translation>
    </message>
    <message>
        <source>What was changed in the lead</source>
        <translation>Lo que se cambió en el posible cliente</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Give the proxy&apos;s address, for instance http://proxy.example.com:8080.</source>
        <translation>Indique la dirección del proxy, por ejemplo http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://. SOCKS proxies can&apos;t be used.</source>
        <translation>La dirección debe empezar por http:// o https://. No se pueden usar proxies SOCKS.</translation>
    </message>
    <message>
        <source>Leave out the user and the password: they would be stored in plain text in the settings. A proxy that asks for them works if the system knows them (choose Like the system).</source>
        <translation>Omita el usuario y la contraseña: quedarían legibles en los ajustes. Un proxy que los pida funciona si el sistema los conoce (elija «Como el sistema»).</translation>
    </message>
    <message>
        <source>This isn&apos;t a proxy address. One looks like http://proxy.example.com:8080, with nothing after the number.</source>
        <translation>Esto no es la dirección de un proxy. Debe tener la forma http://proxy.example.com:8080, sin nada tras el número.</translation>
    </message>
</context>
<context>
    <name>NoMatchCard</name>
    <message>
        <source>Nothing in your CRM matches</source>
        <translation>Nada coincide en su CRM</translation>
    </message>
    <message>
        <source>What matches isn&apos;t known</source>
        <translation>No se sabe qué coincide</translation>
    </message>
    <message>
        <source>Zoho reports matches only for leads that can be converted.</source>
        <translation>Zoho solo indica las coincidencias de los posibles clientes que se pueden convertir.</translation>
    </message>
    <message>
        <source>No contact has any of these: {values}.</source>
        <translation>Ningún contacto tiene uno de estos datos: {values}.</translation>
    </message>
    <message>
        <source>No account has any of these: {values}.</source>
        <translation>Ninguna cuenta tiene uno de estos datos: {values}.</translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the email address, the company with the accounts&apos; names, and the name with the contacts&apos; names.</source>
        <translation>Zoho comparó los campos únicos, el correo electrónico, la empresa con los nombres de las cuentas y el nombre con los de los contactos.</translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the email address, and the name with the contacts&apos; names. The lead names no company.</source>
        <translation>Zoho comparó los campos únicos, el correo electrónico y el nombre con los de los contactos. El posible cliente no indica empresa.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A conversion is done.</source>
        <translation>Una conversión ha terminado.</translation>
    </message>
    <message>
        <source>{n} conversions are done.</source>
        <translation>{n} conversiones han terminado.</translation>
    </message>
    <message>
        <source>A decision needs your attention.</source>
        <translation>Una decisión está pendiente de usted.</translation>
    </message>
    <message>
        <source>{n} decisions need your attention.</source>
        <translation>{n} decisiones están pendientes de usted.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>These leads were read earlier.</source>
        <translation>Estos posibles clientes se leyeron antes.</translation>
    </message>
    <message>
        <source>These leads were read {age}.</source>
        <translation>Estos posibles clientes se leyeron {age}.</translation>
    </message>
    <message>
        <source>What you decide now waits for the network; before it is sent, it is checked against Zoho.</source>
        <translation>Lo que decida ahora espera conexión; antes de enviarse se compara con Zoho.</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>The lead was deleted in Zoho before Segue could see whether it had been converted. Look in Zoho for its contact. If the lead is taken back from the recycle bin, check again.</source>
        <translation>El posible cliente se eliminó en Zoho antes de que Segue pudiera ver si se había convertido. Busque en Zoho su contacto. Si se recupera de la papelera, compruebe otra vez.</translation>
    </message>
    <message>
        <source>Zoho shows you this lead neither as pending nor as converted nor as deleted; perhaps you may not see it any more. Ask somebody who can see it, or look in Zoho for its contact.</source>
        <translation>Zoho no le muestra este posible cliente ni pendiente ni convertido ni eliminado; quizá ya no puede verlo. Pregunte a alguien que pueda, o busque en Zoho su contacto.</translation>
    </message>
    <message>
        <source>Zoho accepted it as a job half an hour ago and hasn&apos;t completed it. Look at the lead in Zoho, and check again later; don&apos;t convert it again before that.</source>
        <translation>Zoho lo aceptó como tarea hace media hora y aún no la ha hecho. Mire el posible cliente en Zoho y compruebe más tarde; hasta entonces no lo convierta otra vez.</translation>
    </message>
    <message>
        <source>Converted. Reading what came out…</source>
        <translation>Convertido. Leyendo el resultado…</translation>
    </message>
    <message>
        <source>Being sent to Zoho; waiting for the answer…</source>
        <translation>Enviándose a Zoho; esperando la respuesta…</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. No answer came; Segue finds out in Zoho what became of it.</source>
        <translation>Comprobando el resultado, intento {probe}. No llegó respuesta; Segue averigua en Zoho qué pasó.</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. Zoho says that the lead is converted already; Segue finds out how.</source>
        <translation>Comprobando el resultado, intento {probe}. Zoho dice que el posible cliente ya está convertido; Segue averigua cómo.</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. Zoho has put the conversion in its queue; Segue checks whether it&apos;s done.</source>
        <translation>Comprobando el resultado, intento {probe}. Zoho ha puesto la conversión en su cola; Segue comprueba si está hecha.</translation>
    </message>
    <message>
        <source>No answer came. Segue keeps checking in Zoho until it is certain what became of it; meanwhile the lead can&apos;t be converted again.</source>
        <translation>No llegó respuesta. Segue comprueba en Zoho, una y otra vez, hasta que sea seguro qué pasó; entretanto no se puede convertir otra vez.</translation>
    </message>
    <message>
        <source>Zoho says that the lead is converted already. Segue keeps checking until it is certain how it was converted; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Zoho dice que el posible cliente ya está convertido. Segue comprueba, una y otra vez, hasta que sea seguro cómo; entretanto no se puede convertir otra vez.</translation>
    </message>
    <message>
        <source>Zoho has put the conversion in its queue. Segue keeps checking until it is certain that it&apos;s done; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Zoho ha puesto la conversión en su cola. Segue comprueba, una y otra vez, hasta que sea seguro que está hecha; entretanto no se puede convertir otra vez.</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Comprobando el resultado</translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as it gets through.</source>
        <translation>Segue continúa por sí mismo en cuanto consiga conexión.</translation>
    </message>
    <message>
        <source>An earlier conversion of this lead isn&apos;t settled yet, so this one was not sent. See what became of the earlier one first.</source>
        <translation>Una conversión anterior de este posible cliente aún no está aclarada, así que esta no se envió. Vea primero qué fue de la anterior.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You have looked, and the lead isn&apos;t converted. You may try again.</source>
        <translation>Usted lo ha comprobado, y el posible cliente no está convertido. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Segue looked more than once, long enough after sending, and the lead was as before. You may try again; Segue reads the lead and its matches again first.</source>
        <translation>Segue comprobó más de una vez, bastante después de enviar, y el posible cliente estaba como antes. Puede intentarlo de nuevo; Segue lee antes otra vez el posible cliente y sus coincidencias.</translation>
    </message>
    <message>
        <source>No answer, and the lead isn&apos;t converted</source>
        <translation>Sin respuesta, y el posible cliente no está convertido</translation>
    </message>
    <message>
        <source>Segue can&apos;t find out what became of it</source>
        <translation>Segue no puede averiguar qué pasó</translation>
    </message>
    <message>
        <source>The outcome isn&apos;t known</source>
        <translation>No se sabe el resultado</translation>
    </message>
    <message>
        <source>The request may have reached Zoho, and no answer came. The lead may be converted or not. Don&apos;t convert it again until a check has shown what happened.</source>
        <translation>La solicitud puede haber llegado a Zoho, pero no hubo respuesta. El posible cliente puede estar convertido o no. No lo convierta otra vez antes de que una comprobación lo aclare.</translation>
    </message>
    <message>
        <source>Zoho will convert it later</source>
        <translation>Zoho lo convertirá más tarde</translation>
    </message>
    <message>
        <source>Zoho accepted it as a job and hadn&apos;t completed it when Segue last checked. Don&apos;t convert it again; check the lead later.</source>
        <translation>Zoho lo aceptó como tarea y no la había hecho cuando Segue lo comprobó por última vez. No lo convierta otra vez; compruébelo más tarde.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Este equipo no tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Zoho&apos;s address can&apos;t be found: is there a connection?</source>
        <translation>No se encuentra la dirección de Zoho: ¿hay conexión?</translation>
    </message>
    <message>
        <source>The demo org has ended: its program on this computer isn&apos;t running any more.</source>
        <translation>La organización de prueba ha terminado: el programa correspondiente ya no se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>What answers in Zoho&apos;s place can&apos;t be trusted. A network that asks you to sign in first can look like this; open a page in your browser to see.</source>
        <translation>No se puede confiar en lo que responde en lugar de Zoho. Una red que pide iniciar sesión puede verse así; abra una página en el navegador para verlo.</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be read. Choose it again, or remove it, in the settings under Connection.</source>
        <translation>No se puede leer el archivo con los certificados de su empresa. Elíjalo de nuevo, o quítelo, en los ajustes, en Conexión.</translation>
    </message>
    <message>
        <source>No encrypted connection to Zoho could be made.</source>
        <translation>No se logró una conexión cifrada con Zoho.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first; do that in your browser.</source>
        <translation>Esta red pide iniciar sesión primero; hágalo en el navegador.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy, or its settings, don&apos;t work.</source>
        <translation>El proxy de esta red, o su configuración, no funciona.</translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended. Sign in again.</source>
        <translation>El acceso de Segue a Zoho ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Zoho asks to slow down. Wait for a few minutes.</source>
        <translation>Zoho pide ir más despacio. Espere unos minutos.</translation>
    </message>
    <message>
        <source>Segue was being closed.</source>
        <translation>Segue se estaba cerrando.</translation>
    </message>
    <message>
        <source>Segue could not put the request together.</source>
        <translation>Segue no pudo componer la solicitud.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached just now.</source>
        <translation>Ahora no hay conexión con Zoho.</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Email the lead&apos;s owner</source>
        <translation>Correo al propietario del posible cliente</translation>
    </message>
    <message>
        <source>Email the new records&apos; owner</source>
        <translation>Correo al propietario de los registros nuevos</translation>
    </message>
    <message>
        <source>Overwrite the contact&apos;s account name</source>
        <translation>Sobrescribir el nombre de cuenta del contacto</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Move attachments, if there are any, to</source>
        <translation>Mover los archivos adjuntos, si los hay, a</translation>
    </message>
    <message>
        <source>Move the attachment to</source>
        <translation>Mover el archivo adjunto a</translation>
    </message>
    <message numerus="yes">
        <source>Move %n attachments to</source>
        <translation>
            <numerusform>Mover %n archivo adjunto a</numerusform>
            <numerusform>Mover %n archivos adjuntos a</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (keep owner)</source>
        <translation>{name} (mantener propietario)</translation>
    </message>
    <message>
        <source>Keep owner</source>
        <translation>Mantener propietario</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
</context>
<context>
    <name>OrgNotes</name>
    <message>
        <source>What this org does without</source>
        <translation>Qué falta en esta organización</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Another way…</source>
        <translation>Otra manera…</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Iniciar sesión de otra manera</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>Con un código, en cualquier dispositivo</translation>
    </message>
    <message>
        <source>With a code from Zoho&apos;s API console</source>
        <translation>Con un código de la consola de API de Zoho</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>%1 leads have changed</source>
        <translation>%1 posibles clientes han cambiado</translation>
    </message>
    <message>
        <source>1 lead has changed</source>
        <translation>1 posible cliente ha cambiado</translation>
    </message>
    <message>
        <source>%1 leads were converted or deleted elsewhere</source>
        <translation>%1 posibles clientes se convirtieron o eliminaron en otro lugar</translation>
    </message>
    <message>
        <source>1 lead was converted or deleted elsewhere</source>
        <translation>1 posible cliente se convirtió o eliminó en otro lugar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>distinto de lo esperado</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rellenado</translation>
    </message>
</context>
<context>
    <name>OutcomeBody</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>I have looked…</source>
        <translation>Ya lo he comprobado…</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Real</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Open that record in Zoho</source>
        <translation>Abrir ese registro en Zoho</translation>
    </message>
    <message>
        <source>Open the lead in Zoho</source>
        <translation>Abrir el posible cliente en Zoho</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Zoho names no {module}; look for it there.</source>
        <translation>Zoho no nombra nada ({module}); búsquelo allí.</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Everything came out as expected.</source>
        <translation>Todo salió como se esperaba.</translation>
    </message>
    <message>
        <source>Some fields came out differently than expected.</source>
        <translation>Algunos campos no quedaron como se esperaba.</translation>
    </message>
    <message>
        <source>Zoho has confirmed it. The records weren&apos;t read again.</source>
        <translation>Zoho lo ha confirmado. Los registros no se leyeron otra vez.</translation>
    </message>
    <message>
        <source>It shows that this org keeps filled fields as they are, also with overwrite. Segue expects that from now on.</source>
        <translation>Esto muestra que esta organización conserva los campos rellenos también al sobrescribir. Segue lo tendrá en cuenta desde ahora.</translation>
    </message>
    <message>
        <source>It shows that with overwrite this org also replaces other fields by the lead&apos;s values. Segue expects that from now on.</source>
        <translation>Esto muestra que al sobrescribir esta organización sustituye también otros campos por los valores del posible cliente. Segue lo tendrá en cuenta desde ahora.</translation>
    </message>
    <message>
        <source>The lead is converted</source>
        <translation>El posible cliente está convertido</translation>
    </message>
    <message>
        <source>The lead is converted, but not as requested</source>
        <translation>El posible cliente está convertido, pero no como se pidió</translation>
    </message>
    <message>
        <source>The lead is converted, perhaps by somebody else</source>
        <translation>El posible cliente está convertido, quizá por otra persona</translation>
    </message>
    <message>
        <source>The answer was lost, but the lead in Zoho shows that it went as requested.</source>
        <translation>La respuesta se perdió, pero el posible cliente en Zoho muestra que se hizo como se pidió.</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but not into the records that you chose: perhaps somebody else converted it. Look at the records before you do more.</source>
        <translation>El posible cliente en Zoho está convertido, pero no en los registros que usted eligió: quizá lo convirtió otra persona. Mire los registros antes de continuar.</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted into the records that you chose, but not by this conversion: perhaps somebody else did it. Look at the records before you do more.</source>
        <translation>El posible cliente en Zoho está convertido en los registros que usted eligió, pero no por esta conversión: quizá lo hizo otra persona. Mire los registros antes de continuar.</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but Zoho doesn&apos;t name the records. Look them up in Zoho.</source>
        <translation>El posible cliente en Zoho está convertido, pero Zoho no nombra los registros. Búsquelos en Zoho.</translation>
    </message>
    <message>
        <source>{label}: {expected} was expected, {actual} is there</source>
        <translation>{label}: se esperaba {expected}, hay {actual}</translation>
    </message>
    <message>
        <source>{label}: {actual}</source>
        <translation>{label}: {actual}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Propietario: todos</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>Mis posibles clientes</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin propietario</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>, not possible now</source>
        <translation>, no es posible ahora</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Sign in with a code from Zoho&apos;s API console</source>
        <translation>Iniciar sesión con un código de la consola de API de Zoho</translation>
    </message>
    <message>
        <source>For one administrator alone: no redirect address is needed, but the code is valid for a few minutes only.</source>
        <translation>Solo para administradores que trabajan solos: no hace falta dirección de retorno, pero el código vale solo unos minutos.</translation>
    </message>
    <message>
        <source>1. In Zoho&apos;s API console choose Self Client, then Generate Code.</source>
        <translation>1. En la consola de API de Zoho elija «Self Client», luego «Generate Code».</translation>
    </message>
    <message>
        <source>2. Paste these scopes there, choose 10 minutes, and press Create:</source>
        <translation>2. Pegue allí estos ámbitos, elija 10 minutos y pulse «Create»:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>3. Copy its client ID and secret, and the code, into these fields:</source>
        <translation>3. Copie en estos campos su ID de cliente, su secreto y el código:</translation>
    </message>
    <message>
        <source>Code from the API console</source>
        <translation>Código de la consola de API</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Convert Leads</source>
        <translation>Convertir posibles clientes</translation>
    </message>
    <message>
        <source>Mass Convert Leads</source>
        <translation>Convertir posibles clientes en masa</translation>
    </message>
    <message>
        <source>Zoho CRM API Access</source>
        <translation>Zoho CRM API Access</translation>
    </message>
    <message>
        <source>View {module}</source>
        <translation>Ver {module}</translation>
    </message>
    <message>
        <source>Create {module}</source>
        <translation>Crear {module}</translation>
    </message>
    <message>
        <source>Edit {module}</source>
        <translation>Editar {module}</translation>
    </message>
    <message>
        <source>Delete {module}</source>
        <translation>Eliminar {module}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Live org</source>
        <translation>Organización real</translation>
    </message>
    <message>
        <source>Zoho sandbox</source>
        <translation>Sandbox de Zoho</translation>
    </message>
    <message>
        <source>Demo org</source>
        <translation>Organización de prueba</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Demo: ends with this session</source>
        <translation>Prueba: termina al cerrar Segue</translation>
    </message>
    <message>
        <source>The demo org has ended: its program on this computer isn&apos;t running any more. What was done there is gone with it, and what waits isn&apos;t sent.</source>
        <translation>La organización de prueba ha terminado: el programa correspondiente ya no se ejecuta en este equipo. Lo que se hizo allí ha desaparecido con ella, y lo que espera no se envía.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciarla de nuevo</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your settings were reset</source>
        <translation>Sus ajustes se han restablecido</translation>
    </message>
    <message>
        <source>The file with your settings was damaged, or is from a newer version. Segue started with its defaults; the old file is kept beside the new one as %1.</source>
        <translation>El archivo con sus ajustes estaba dañado, o es de una versión más nueva. Segue se ha iniciado con los valores predeterminados; el archivo anterior se conserva junto al nuevo como %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer sus ajustes</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read at the moment. Segue uses its defaults and leaves the file as it is; changes apply to this session only.</source>
        <translation>El archivo con sus ajustes no se puede leer en este momento. Segue usa los valores predeterminados y deja el archivo como está; lo que cambie solo vale hasta cerrar Segue.</translation>
    </message>
</context>
<context>
    <name>PresetDesk</name>
    <message>
        <source>The presets&apos; file was damaged; it is kept as %1</source>
        <translation>El archivo de plantillas estaba dañado; se conserva como %1</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>The presets could not be saved; they last until Segue ends.</source>
        <translation>No se pudieron guardar las plantillas; solo valen mientras Segue esté abierto.</translation>
    </message>
    <message>
        <source>The team file</source>
        <translation>El archivo del equipo</translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>Nada nuevo en él.</translation>
    </message>
    <message>
        <source>Presets imported: %1</source>
        <translation>Plantillas incorporadas: %1</translation>
    </message>
    <message>
        <source>There is no room for %1 more: delete some, and import again.</source>
        <translation>No hay sitio para %1 más: elimine algunos e importe de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir allí el archivo.</translation>
    </message>
    <message>
        <source>The presets are in the file; what else was in it is as before.</source>
        <translation>Las plantillas están en el archivo; lo demás que había está como antes.</translation>
    </message>
    <message>
        <source>The team file has presets that you don&apos;t have: {names}.</source>
        <translation>El archivo del equipo tiene plantillas que usted no tiene: {names}.</translation>
    </message>
    <message>
        <source>Presets of your team</source>
        <translation>Plantillas de su equipo</translation>
    </message>
    <message>
        <source>Keep them in the file</source>
        <translation>Conservarlas en el archivo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>That isn&apos;t a segue-team.json, or is damaged.</source>
        <translation>Eso no es un segue-team.json, o está dañado.</translation>
    </message>
    <message>
        <source>A newer Segue wrote that file: update this one.</source>
        <translation>Un Segue más nuevo escribió ese archivo: actualice este.</translation>
    </message>
    <message>
        <source>There are no presets in that file.</source>
        <translation>No hay plantillas en ese archivo.</translation>
    </message>
    <message>
        <source>Something in that file can&apos;t be right: %1</source>
        <translation>Algo en ese archivo no puede ser correcto: %1</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Choose a lead in the queue to see an example.</source>
        <translation>Elija un posible cliente en la lista para ver un ejemplo.</translation>
    </message>
    <message>
        <source>With the chosen lead, {name}</source>
        <translation>Con el posible cliente elegido, {name}</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Eliminada: {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>A preset fills in a deal, an owner, notifications, tags and attachments with one key. Import loads your team&apos;s.</source>
        <translation>Una plantilla rellena con una tecla trato, propietario, avisos, etiquetas y archivos adjuntos. «Importar» toma las de su equipo.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Añadir la primera</translation>
    </message>
    <message>
        <source>With the chosen lead</source>
        <translation>Con el posible cliente elegido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PresetExample</name>
    <message>
        <source>Creates no deal.</source>
        <translation>No crea ningún trato.</translation>
    </message>
    <message>
        <source>Creates the deal “{name}”.</source>
        <translation>Crea el trato «{name}».</translation>
    </message>
    <message>
        <source>Gives the new records to {name}.</source>
        <translation>Asigna los registros nuevos a {name}.</translation>
    </message>
    <message>
        <source>Emails the lead&apos;s owner.</source>
        <translation>Envía un correo al propietario del posible cliente.</translation>
    </message>
    <message>
        <source>Emails the new records&apos; owner.</source>
        <translation>Envía un correo al propietario de los registros nuevos.</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Crear un trato</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nombre del trato</translation>
    </message>
    <message>
        <source>Put in a field of the lead</source>
        <translation>Insertar un campo del posible cliente</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Email the lead&apos;s owner</source>
        <translation>Correo al propietario del posible cliente</translation>
    </message>
    <message>
        <source>Email the new records&apos; owner</source>
        <translation>Correo al propietario de los registros nuevos</translation>
    </message>
    <message>
        <source>Attachments go to</source>
        <translation>Los archivos adjuntos pasan a</translation>
    </message>
    <message>
        <source>A user who is gone</source>
        <translation>Un usuario que ya no existe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The org&apos;s default</source>
        <translation>El predeterminado de la organización</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>días después</translation>
    </message>
    <message>
        <source>working days ahead (Monday to Friday)</source>
        <translation>días laborables después (de lunes a viernes)</translation>
    </message>
    <message>
        <source>months ahead, on the month&apos;s last day</source>
        <translation>meses después, el último día del mes</translation>
    </message>
    <message>
        <source>Keep the lead&apos;s owner</source>
        <translation>Mantener el propietario del posible cliente</translation>
    </message>
    <message>
        <source>Zoho&apos;s default (the contact)</source>
        <translation>El predeterminado de Zoho (el contacto)</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>Insertar un campo…</translation>
    </message>
    <message>
        <source>day ahead</source>
        <translation>día después</translation>
    </message>
    <message>
        <source>working day ahead (Monday to Friday)</source>
        <translation>día laborable después (de lunes a viernes)</translation>
    </message>
    <message>
        <source>month ahead, on the month&apos;s last day</source>
        <translation>mes después, el último día del mes</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The lead&apos;s tags go to</source>
        <translation>Las etiquetas del posible cliente pasan a</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>The pipeline&apos;s first</source>
        <translation>La primera del canal</translation>
    </message>
    <message>
        <source>{name} (gone)</source>
        <translation>{name} (ya no existe)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading leads</source>
        <translation>Leyendo posibles clientes</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address, for a telephone&apos;s camera</source>
        <translation>Código QR de la dirección, para la cámara de un teléfono</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Más a la izquierda</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Más a la derecha</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The lead comes first. You can also drag and widen columns in the queue&apos;s header; where space is short, Owner and Source are hidden.</source>
        <translation>El posible cliente va primero. Las columnas también se pueden arrastrar y ensanchar en la cabecera de la lista; si falta sitio, desaparecen propietario y origen.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Density: {name}</source>
        <translation>Densidad: {name}</translation>
    </message>
    <message>
        <source>How close together the rows of the queue are.</source>
        <translation>Lo juntas que están las filas de la lista.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>API credits a day for looking ahead</source>
        <translation>Créditos de API al día para la lectura anticipada</translation>
    </message>
    <message>
        <source>As Segue suggests</source>
        <translation>Como sugiere Segue</translation>
    </message>
    <message>
        <source>{n} credits a day</source>
        <translation>{n} créditos al día</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The lanes&apos; counts and the next leads are read in the background. Zoho counts each call against your org&apos;s credits; {n} a day are suggested, {more} in the paid editions. What you open yourself is always read.</source>
        <translation>Los números de los carriles y los siguientes posibles clientes se leen en segundo plano. Zoho carga cada llamada a los créditos de su organización; se sugieren {n} al día, {more} en las ediciones de pago. Lo que usted abre se lee siempre.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Lectura anticipada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>No lead that fits has one sure match so far.</source>
        <translation>Hasta ahora no se ha encontrado ninguno que se ajuste y tenga una coincidencia segura.</translation>
    </message>
    <message>
        <source>No lead that fits was found without a match so far.</source>
        <translation>Hasta ahora no se ha encontrado ninguno que se ajuste y no tenga coincidencias.</translation>
    </message>
    <message>
        <source>No lead that fits has doubtful matches so far.</source>
        <translation>Hasta ahora no se ha encontrado ninguno que se ajuste y tenga coincidencias dudosas.</translation>
    </message>
    <message>
        <source>No lead that fits is known to be blocked.</source>
        <translation>No se sabe de ninguno que se ajuste y esté bloqueado.</translation>
    </message>
    <message>
        <source>No lead that fits is skipped or kept for later.</source>
        <translation>Ninguno de los que se ajustan está omitido o aplazado.</translation>
    </message>
    <message>
        <source>Reading the leads…</source>
        <translation>Leyendo los posibles clientes…</translation>
    </message>
    <message>
        <source>No pending leads</source>
        <translation>Sin posibles clientes pendientes</translation>
    </message>
    <message>
        <source>Nothing is waiting to be converted.</source>
        <translation>No hay nada pendiente de convertir.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Está sin conexión</translation>
    </message>
    <message>
        <source>{n} leads in other lanes fit what you look for.</source>
        <translation>{n} posibles clientes de otros carriles coinciden con lo que busca.</translation>
    </message>
    <message>
        <source>1 lead in another lane fits what you look for.</source>
        <translation>1 posible cliente de otro carril coincide con lo que busca.</translation>
    </message>
    <message>
        <source>Not in this lane</source>
        <translation>No está en este carril</translation>
    </message>
    <message>
        <source>Show in all lanes</source>
        <translation>Mostrar en todos los carriles</translation>
    </message>
    <message>
        <source>No lead in this lane</source>
        <translation>Ningún posible cliente en este carril</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No lead found</source>
        <translation>Ningún posible cliente encontrado</translation>
    </message>
    <message>
        <source>No pending lead fits what you look for.</source>
        <translation>Ningún posible cliente pendiente coincide con lo que busca.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Other details…</source>
        <translation>Otros datos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with your team file</source>
        <translation>Iniciar sesión con el archivo de su equipo</translation>
    </message>
    <message>
        <source>Zoho&apos;s page opens in your browser. Press Accept there, and come back here.</source>
        <translation>La página de Zoho se abre en su navegador. Pulse allí «Accept» y vuelva aquí.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Inicie sesión de nuevo, por favor</translation>
    </message>
    <message>
        <source>Your access to Zoho has ended. Sign in as the same user; what you have decided and not yet sent stays as it is.</source>
        <translation>Su acceso a Zoho ha terminado. Inicie sesión con el mismo usuario; lo que ha decidido y aún no se ha enviado queda como está.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Zoho finds out</source>
        <translation>Zoho lo averigua</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Signed out by Zoho: sign in again</source>
        <translation>Zoho cerró la sesión: iníciela de nuevo</translation>
    </message>
    <message>
        <source>Segue gives up its access to %1 and tells Zoho so. The history of your conversions stays on this computer; the copy of the queue is deleted. Decisions that aren&apos;t sent yet wait until you sign in again, unless you remove the account.</source>
        <translation>Segue renuncia a su acceso a %1 y se lo comunica a Zoho. El historial de sus conversiones queda en este equipo; la copia de la lista se elimina. Las decisiones aún no enviadas esperan a que inicie sesión de nuevo, salvo que quite el acceso.</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out, and remove the account</source>
        <translation>Cerrar sesión y quitar el acceso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>You are signed out, but the list of accounts could not be changed.</source>
        <translation>La sesión está cerrada, pero no se pudo cambiar la lista de accesos.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. Zoho could not be told: you can end Segue&apos;s access there too, in your Zoho account under Connected Apps.</source>
        <translation>La sesión está cerrada en este equipo. No se pudo avisar a Zoho: también puede terminar allí el acceso de Segue, en su cuenta de Zoho, en «Connected Apps».</translation>
    </message>
    <message>
        <source>You are signed out of %1. The history of your conversions stays here.</source>
        <translation>Ha cerrado la sesión de %1. El historial de sus conversiones queda aquí.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>You may not create these records</source>
        <translation>No puede crear estos registros</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t let you create what a conversion creates.</source>
        <translation>Su perfil en Zoho no le deja crear lo que crea una conversión.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the right, or merge instead of creating.</source>
        <translation>Pida el derecho a su administrador de CRM, o combine en lugar de crear.</translation>
    </message>
    <message>
        <source>You lack a permission</source>
        <translation>Le falta un permiso</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t have the permission “{permission}”.</source>
        <translation>Su perfil en Zoho no tiene el permiso «{permission}».</translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation>Pida a su administrador de CRM que lo active en su perfil.</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit this.</source>
        <translation>Su perfil en Zoho no lo permite.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator which permission your profile needs.</source>
        <translation>Pregunte a su administrador de CRM qué permiso necesita su perfil.</translation>
    </message>
    <message>
        <source>Segue was not given this right when you signed in</source>
        <translation>Segue no recibió este derecho al iniciar sesión</translation>
    </message>
    <message>
        <source>Zoho lets a program do only what was agreed to at sign-in.</source>
        <translation>Zoho deja hacer a un programa solo lo que se aceptó al iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation>Cierre la sesión, iníciela de nuevo y acepte todo lo que se pide.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the sign-in</source>
        <translation>Zoho no acepta la sesión</translation>
    </message>
    <message>
        <source>Your access was withdrawn, or belongs to another organisation.</source>
        <translation>Su acceso se retiró, o es de otra organización.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid</source>
        <translation>La sesión ya no es válida</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept Segue&apos;s access any more.</source>
        <translation>Zoho ya no acepta el acceso de Segue.</translation>
    </message>
    <message>
        <source>Too many leads at once</source>
        <translation>Demasiados posibles clientes a la vez</translation>
    </message>
    <message>
        <source>Zoho takes at most {limit} leads in one request.</source>
        <translation>Zoho admite como máximo {limit} posibles clientes en una solicitud.</translation>
    </message>
    <message>
        <source>Choose fewer leads and start again.</source>
        <translation>Elija menos y empiece de nuevo.</translation>
    </message>
    <message>
        <source>A limit of Zoho&apos;s is reached</source>
        <translation>Se alcanzó un límite de Zoho</translation>
    </message>
    <message>
        <source>Zoho allows {limit} here, and this would be more.</source>
        <translation>Zoho permite aquí {limit}, y esto sería más.</translation>
    </message>
    <message>
        <source>Ask for less at once, or try again later.</source>
        <translation>Pida menos de una vez, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s API credits are used up</source>
        <translation>Se agotaron los créditos de API de su organización</translation>
    </message>
    <message>
        <source>Zoho counts them over 24 hours, and no request is left.</source>
        <translation>Zoho los cuenta por períodos de 24 horas, y no queda ninguna solicitud.</translation>
    </message>
    <message>
        <source>Go on later, when credits have come back, or ask your administrator.</source>
        <translation>Siga más tarde, cuando vuelva a haber créditos, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Zoho asks to slow down</source>
        <translation>Zoho pide ir más despacio</translation>
    </message>
    <message>
        <source>Too many requests came from your organisation at once.</source>
        <translation>Llegaron demasiadas solicitudes de su organización a la vez.</translation>
    </message>
    <message>
        <source>Wait {wait} and try again.</source>
        <translation>Espere {wait} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests came from your organisation in a short time.</source>
        <translation>Llegaron demasiadas solicitudes de su organización en poco tiempo.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile</source>
        <translation>El registro cambió entretanto</translation>
    </message>
    <message>
        <source>Somebody changed it after Segue had read it.</source>
        <translation>Alguien lo cambió después de que Segue lo leyera.</translation>
    </message>
    <message>
        <source>Re-check the lead and decide again on what it says now.</source>
        <translation>Vuelva a comprobar el posible cliente y decida otra vez según lo que dice ahora.</translation>
    </message>
    <message>
        <source>Your organisation has no leads to convert</source>
        <translation>Su organización no tiene posibles clientes que convertir</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the module that was asked for; it may be switched off.</source>
        <translation>Zoho no conoce el módulo pedido; puede estar desactivado.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator whether Leads and Contacts are in use.</source>
        <translation>Pregunte a su administrador de CRM si se usan Posibles clientes y Contactos.</translation>
    </message>
    <message>
        <source>The attachments were sent to two places</source>
        <translation>Los archivos adjuntos se enviaron a dos sitios</translation>
    </message>
    <message>
        <source>The request named two different modules for the attachments.</source>
        <translation>La solicitud nombró dos módulos distintos para los archivos adjuntos.</translation>
    </message>
    <message>
        <source>Choose one place for the attachments.</source>
        <translation>Elija un sitio para los archivos adjuntos.</translation>
    </message>
    <message>
        <source>The request contradicts itself</source>
        <translation>La solicitud se contradice</translation>
    </message>
    <message>
        <source>It named two different things where Zoho takes one.</source>
        <translation>Nombró dos cosas distintas donde Zoho solo admite una.</translation>
    </message>
    <message>
        <source>Please tell support, with the code and the request.</source>
        <translation>Comuníquelo a soporte, por favor, con el código y la solicitud.</translation>
    </message>
    <message>
        <source>Something that Zoho needs is missing</source>
        <translation>Falta algo que Zoho necesita</translation>
    </message>
    <message>
        <source>At least one field must be given where none was.</source>
        <translation>Hay que indicar al menos un campo, y no había ninguno.</translation>
    </message>
    <message>
        <source>Fill in the form and try again.</source>
        <translation>Rellene el formulario e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The request was not one that Zoho knows: Segue&apos;s fault.</source>
        <translation>Zoho no conoce una solicitud así: es un fallo de Segue.</translation>
    </message>
    <message>
        <source>Please tell support, with the code.</source>
        <translation>Comuníquelo a soporte, por favor, con el código.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the request</source>
        <translation>Zoho no entendió la solicitud</translation>
    </message>
    <message>
        <source>The list is too long to be read in one go</source>
        <translation>La lista es demasiado larga para leerla de una vez</translation>
    </message>
    <message>
        <source>Zoho stops after a number of records, or the reading took too long.</source>
        <translation>Zoho se detiene tras cierto número de registros, o la lectura duró demasiado.</translation>
    </message>
    <message>
        <source>Reload the list, or narrow it by owner.</source>
        <translation>Vuelva a cargar la lista, o redúzcala por propietario.</translation>
    </message>
    <message>
        <source>Zoho reports an internal error</source>
        <translation>Zoho tuvo un fallo propio</translation>
    </message>
    <message>
        <source>Zoho answered with an internal error, without saying more.</source>
        <translation>Zoho respondió con un error interno, sin decir más.</translation>
    </message>
    <message>
        <source>Re-check the lead before you try again.</source>
        <translation>Vuelva a comprobar el posible cliente antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{record} already has this {field}</source>
        <translation>{record} ya tiene este valor: {field}</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second contact with the value.</source>
        <translation>«{field}» debe ser único, así que Zoho no crea un segundo contacto con ese valor.</translation>
    </message>
    <message>
        <source>Merge into the existing contact, or correct the value in the lead.</source>
        <translation>Combine con el contacto existente, o corrija el valor en el posible cliente.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second account with the value.</source>
        <translation>«{field}» debe ser único, así que Zoho no crea una segunda cuenta con ese valor.</translation>
    </message>
    <message>
        <source>Merge into the existing account, or correct the value in the lead.</source>
        <translation>Combine con la cuenta existente, o corrija el valor en el posible cliente.</translation>
    </message>
    <message>
        <source>“{field}” must be unique among the deals.</source>
        <translation>«{field}» debe ser único entre los tratos.</translation>
    </message>
    <message>
        <source>Give the deal another value.</source>
        <translation>Dé al trato otro valor.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second such record.</source>
        <translation>«{field}» debe ser único, así que Zoho no crea un segundo registro así.</translation>
    </message>
    <message>
        <source>Merge into the existing record, or correct the value in the lead.</source>
        <translation>Combine con el registro existente, o corrija el valor en el posible cliente.</translation>
    </message>
    <message>
        <source>{record} already has such a value</source>
        <translation>{record} ya tiene un valor así</translation>
    </message>
    <message>
        <source>Some value must be unique; Zoho doesn&apos;t say which. It won&apos;t create a second such record.</source>
        <translation>Algún valor debe ser único; Zoho no dice cuál. No creará un segundo registro así.</translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation>Este posible cliente ya está convertido</translation>
    </message>
    <message>
        <source>A colleague, an automation or an earlier try has converted it.</source>
        <translation>Un colega, una automatización o un intento anterior lo ha convertido.</translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal that came of it.</source>
        <translation>Ábralo en Zoho para ver el contacto, la cuenta y el trato que salieron.</translation>
    </message>
    <message>
        <source>The contact is locked</source>
        <translation>El contacto está bloqueado</translation>
    </message>
    <message>
        <source>The chosen contact is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation>El contacto elegido está bloqueado en Zoho, y así no puede recibir un posible cliente.</translation>
    </message>
    <message>
        <source>Choose another contact, or have this one unlocked in Zoho.</source>
        <translation>Elija otro contacto, o haga desbloquear este en Zoho.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>La cuenta está bloqueada</translation>
    </message>
    <message>
        <source>The chosen account is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation>La cuenta elegida está bloqueada en Zoho, y así no puede recibir un posible cliente.</translation>
    </message>
    <message>
        <source>Choose another account, or have this one unlocked in Zoho.</source>
        <translation>Elija otra cuenta, o haga desbloquear esta en Zoho.</translation>
    </message>
    <message>
        <source>The lead is still being checked by Zoho</source>
        <translation>Zoho aún está comprobando el posible cliente</translation>
    </message>
    <message>
        <source>Zoho is validating an image of this lead, or is merging it.</source>
        <translation>Zoho está validando una imagen de este posible cliente, o lo está combinando.</translation>
    </message>
    <message>
        <source>Wait until that has ended, or end it in Zoho; then convert again.</source>
        <translation>Espere a que termine, o termínelo en Zoho; luego convierta otra vez.</translation>
    </message>
    <message>
        <source>The lead is being merged</source>
        <translation>El posible cliente se está combinando</translation>
    </message>
    <message>
        <source>Zoho is merging this lead with another record and has locked it.</source>
        <translation>Zoho está combinando este posible cliente con otro registro y lo ha bloqueado.</translation>
    </message>
    <message>
        <source>Wait until the merge has ended, then re-check the lead.</source>
        <translation>Espere a que termine y vuelva a comprobar el posible cliente.</translation>
    </message>
    <message>
        <source>The lead is locked</source>
        <translation>El posible cliente está bloqueado</translation>
    </message>
    <message>
        <source>A locked lead can&apos;t be converted.</source>
        <translation>Un posible cliente bloqueado no se puede convertir.</translation>
    </message>
    <message>
        <source>Have it unlocked in Zoho, then convert again.</source>
        <translation>Haga que lo desbloqueen en Zoho y convierta otra vez.</translation>
    </message>
    <message>
        <source>The lead is not approved yet</source>
        <translation>El posible cliente aún no está aprobado</translation>
    </message>
    <message>
        <source>It waits for an approval in Zoho, and only approved leads are converted.</source>
        <translation>Espera una aprobación en Zoho, y solo se convierten los aprobados.</translation>
    </message>
    <message>
        <source>Have it approved in Zoho, then convert again.</source>
        <translation>Haga que lo aprueben en Zoho y convierta otra vez.</translation>
    </message>
    <message>
        <source>The lead is still under review</source>
        <translation>El posible cliente aún está en revisión</translation>
    </message>
    <message>
        <source>It waits for a review in Zoho, and only reviewed leads are converted.</source>
        <translation>Espera una revisión en Zoho, y solo se convierten los revisados.</translation>
    </message>
    <message>
        <source>Have the review finished in Zoho, then convert again.</source>
        <translation>Haga terminar la revisión en Zoho y convierta otra vez.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this for the lead now</source>
        <translation>Zoho no lo permite ahora para este posible cliente</translation>
    </message>
    <message>
        <source>Something in Zoho (a process, an approval, a rule) holds the lead.</source>
        <translation>Algo en Zoho (un proceso, una aprobación, una regla) retiene el posible cliente.</translation>
    </message>
    <message>
        <source>Open the lead in Zoho to see what it waits for.</source>
        <translation>Abra el posible cliente en Zoho para ver a qué espera.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this conversion</source>
        <translation>Zoho no permite esta conversión</translation>
    </message>
    <message>
        <source>The lead or your organisation&apos;s settings don&apos;t permit it.</source>
        <translation>El posible cliente o los ajustes de su organización no lo permiten.</translation>
    </message>
    <message>
        <source>Open the lead in Zoho, or ask your CRM administrator.</source>
        <translation>Abra el posible cliente en Zoho, o pregunte a su administrador de CRM.</translation>
    </message>
    <message>
        <source>This user can&apos;t become the owner</source>
        <translation>Este usuario no puede ser el propietario</translation>
    </message>
    <message>
        <source>You may only assign records to yourself and to people who report to you.</source>
        <translation>Solo puede asignar registros a sí mismo y a personas a su cargo.</translation>
    </message>
    <message>
        <source>Choose another person under Assign to, or leave it to the lead&apos;s owner.</source>
        <translation>Elija a otra persona en «Asignar a», o déjelo al propietario del posible cliente.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the chosen owner</source>
        <translation>Zoho no acepta al propietario elegido</translation>
    </message>
    <message>
        <source>The person under Assign to isn&apos;t an active user, or may not own the records.</source>
        <translation>La persona en «Asignar a» no es un usuario activo, o no puede poseer los registros.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the place for the attachments</source>
        <translation>Zoho no acepta el sitio para los archivos adjuntos</translation>
    </message>
    <message>
        <source>The lead&apos;s attachments can&apos;t go to the chosen kind of record.</source>
        <translation>Los archivos adjuntos no pueden pasar al tipo de registro elegido.</translation>
    </message>
    <message>
        <source>Choose another place for the attachments.</source>
        <translation>Elija otro sitio para los archivos adjuntos.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept a tag</source>
        <translation>Zoho no acepta una etiqueta</translation>
    </message>
    <message>
        <source>One of the tags to carry over is not one of the lead&apos;s, or not allowed.</source>
        <translation>Una de las etiquetas por traspasar no es del posible cliente, o no se permite.</translation>
    </message>
    <message>
        <source>Take the tag out and convert again.</source>
        <translation>Quite la etiqueta y convierta otra vez.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand “overwrite”</source>
        <translation>Zoho no entendió «overwrite»</translation>
    </message>
    <message>
        <source>The choice whether to overwrite the account&apos;s name was not accepted.</source>
        <translation>No se aceptó la opción de sobrescribir el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Switch it off and convert again; tell support if that doesn&apos;t help.</source>
        <translation>Desactívela y convierta otra vez; si no ayuda, avise a soporte.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the notifications</source>
        <translation>Zoho no entendió los avisos</translation>
    </message>
    <message>
        <source>The choice who is notified by email was not accepted.</source>
        <translation>No se aceptó la opción de a quién se avisa por correo.</translation>
    </message>
    <message>
        <source>Switch them off and convert again; tell support if that doesn&apos;t help.</source>
        <translation>Desactívelos y convierta otra vez; si no ayuda, avise a soporte.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the kind of portal user</source>
        <translation>Zoho no acepta el tipo de usuario del portal</translation>
    </message>
    <message>
        <source>The kind of portal user that was asked for doesn&apos;t exist.</source>
        <translation>No existe el tipo de usuario del portal pedido.</translation>
    </message>
    <message>
        <source>Leave it out and start the conversion again.</source>
        <translation>Omítalo y empiece la conversión de nuevo.</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>«{field}» es demasiado largo</translation>
    </message>
    <message>
        <source>Zoho takes at most {length} characters in this field.</source>
        <translation>Zoho admite como máximo {length} caracteres en este campo.</translation>
    </message>
    <message>
        <source>Shorten it and convert again.</source>
        <translation>Acórtelo y convierta otra vez.</translation>
    </message>
    <message>
        <source>“{field}” has the wrong kind of value</source>
        <translation>«{field}» tiene un valor de tipo incorrecto</translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field of the deal: {type}.</source>
        <translation>Zoho espera otro tipo de valor en este campo del trato: {type}.</translation>
    </message>
    <message>
        <source>Correct it and convert again.</source>
        <translation>Corríjalo y convierta otra vez.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}” of the deal</source>
        <translation>Zoho no acepta «{field}» del trato</translation>
    </message>
    <message>
        <source>The value is not one that this field takes.</source>
        <translation>Este campo no admite ese valor.</translation>
    </message>
    <message>
        <source>Choose or type another value and convert again.</source>
        <translation>Elija o escriba otro valor y convierta otra vez.</translation>
    </message>
    <message>
        <source>The chosen contact doesn&apos;t fit</source>
        <translation>El contacto elegido no encaja</translation>
    </message>
    <message>
        <source>The contact doesn&apos;t match this lead, or doesn&apos;t belong to the chosen account.</source>
        <translation>El contacto no coincide con este posible cliente, o no pertenece a la cuenta elegida.</translation>
    </message>
    <message>
        <source>Re-check the matches, then choose a contact and account that go together.</source>
        <translation>Vuelva a comprobar las coincidencias y elija un contacto y una cuenta que vayan juntos.</translation>
    </message>
    <message>
        <source>The chosen account doesn&apos;t fit</source>
        <translation>La cuenta elegida no encaja</translation>
    </message>
    <message>
        <source>The account doesn&apos;t match this lead, or the chosen contact belongs to another one.</source>
        <translation>La cuenta no coincide con este posible cliente, o el contacto elegido pertenece a otra.</translation>
    </message>
    <message>
        <source>A lead can&apos;t be found</source>
        <translation>No se encuentra un posible cliente</translation>
    </message>
    <message>
        <source>One of the leads of this run was deleted, or you may not see it.</source>
        <translation>Uno de los posibles clientes de esta tanda se eliminó, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Reload the list and start again with the leads that are there.</source>
        <translation>Vuelva a cargar la lista y empiece de nuevo con los que hay.</translation>
    </message>
    <message>
        <source>This conversion job is not known</source>
        <translation>No se conoce esta tarea de conversión</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the job any more, so it can&apos;t say how far it is.</source>
        <translation>Zoho ya no conoce la tarea, así que no puede decir cómo va.</translation>
    </message>
    <message>
        <source>Re-read the leads to see which of them were converted.</source>
        <translation>Vuelva a leer los posibles clientes para ver cuáles se convirtieron.</translation>
    </message>
    <message>
        <source>The deal&apos;s layout is not known</source>
        <translation>No se conoce el diseño del trato</translation>
    </message>
    <message>
        <source>Zoho has no such layout any more; an administrator may have changed it.</source>
        <translation>Zoho ya no tiene ese diseño; puede haberlo cambiado un administrador.</translation>
    </message>
    <message>
        <source>Restart Segue, so that it reads your organisation&apos;s settings again.</source>
        <translation>Reinicie Segue, para que lea de nuevo los ajustes de su organización.</translation>
    </message>
    <message>
        <source>The request isn&apos;t in the form Zoho expects: Segue&apos;s fault.</source>
        <translation>La solicitud no tenía la forma que espera Zoho: un fallo de Segue.</translation>
    </message>
    <message>
        <source>This lead can&apos;t be found</source>
        <translation>No se encuentra este posible cliente</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>Se eliminó, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Reload the list; look for the lead in Zoho&apos;s recycle bin.</source>
        <translation>Vuelva a cargar la lista; busque el posible cliente en la papelera de Zoho.</translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field: {type}.</source>
        <translation>Zoho espera otro tipo de valor en este campo: {type}.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}”</source>
        <translation>Zoho no acepta «{field}»</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept this conversion as it is</source>
        <translation>Zoho no acepta esta conversión tal como está</translation>
    </message>
    <message>
        <source>Mostly that means: a chosen contact or account no longer matches the lead, or the contact belongs to another account.</source>
        <translation>Casi siempre significa: un contacto o una cuenta elegidos ya no coinciden con el posible cliente, o el contacto pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Re-check the matches and choose again.</source>
        <translation>Vuelva a comprobar las coincidencias y elija de nuevo.</translation>
    </message>
    <message>
        <source>No account was named</source>
        <translation>No se nombró ninguna cuenta</translation>
    </message>
    <message>
        <source>Zoho was told to merge into an account, but not which one.</source>
        <translation>Se dijo a Zoho que combinara con una cuenta, pero no con cuál.</translation>
    </message>
    <message>
        <source>Choose the account, or create a new one.</source>
        <translation>Elija la cuenta, o cree una nueva.</translation>
    </message>
    <message>
        <source>No contact was named</source>
        <translation>No se nombró ningún contacto</translation>
    </message>
    <message>
        <source>Zoho was told to merge into a contact, but not which one.</source>
        <translation>Se dijo a Zoho que combinara con un contacto, pero no con cuál.</translation>
    </message>
    <message>
        <source>Choose the contact, or create a new one.</source>
        <translation>Elija el contacto, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>No lead was named</source>
        <translation>No se nombró ningún posible cliente</translation>
    </message>
    <message>
        <source>The request for several leads named none.</source>
        <translation>La solicitud para varios posibles clientes no nombró ninguno.</translation>
    </message>
    <message>
        <source>Choose the leads again.</source>
        <translation>Elija otra vez los posibles clientes.</translation>
    </message>
    <message>
        <source>“{field}” is missing</source>
        <translation>Falta «{field}»</translation>
    </message>
    <message>
        <source>Your organisation makes this field of a deal mandatory.</source>
        <translation>En su organización este campo es obligatorio en los tratos.</translation>
    </message>
    <message>
        <source>Fill it in, or convert without a deal.</source>
        <translation>Rellénelo, o convierta sin trato.</translation>
    </message>
    <message>
        <source>Your organisation makes this field mandatory in a new record.</source>
        <translation>En su organización este campo es obligatorio en los registros nuevos.</translation>
    </message>
    <message>
        <source>Fill it in (if the form has it, else in the lead), then convert again.</source>
        <translation>Rellénelo (si el formulario lo tiene; si no, en el posible cliente) y convierta otra vez.</translation>
    </message>
    <message>
        <source>The stage doesn&apos;t belong to the pipeline</source>
        <translation>La fase no pertenece al canal</translation>
    </message>
    <message>
        <source>The chosen pipeline has no such stage.</source>
        <translation>El canal elegido no tiene esa fase.</translation>
    </message>
    <message>
        <source>Choose one of the pipeline&apos;s own stages, or another pipeline.</source>
        <translation>Elija una de las fases del canal, u otro canal.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Another lead</source>
        <translation>Otro posible cliente</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Another deal</source>
        <translation>Otro trato</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>una fecha con hora</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an email address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>Zoho refused, with a code new to Segue</source>
        <translation>Zoho lo rechazó, con un código nuevo para Segue</translation>
    </message>
    <message>
        <source>Re-check the lead before you try again, and tell support the code.</source>
        <translation>Vuelva a comprobar el posible cliente antes de intentarlo de nuevo, y dé el código a soporte.</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un campo</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Only if Zoho&apos;s console shows one</source>
        <translation>Solo si la consola de Zoho muestra uno</translation>
    </message>
    <message>
        <source>Copy the client ID from Zoho&apos;s API console: letters, digits and signs without spaces, beginning with 1000.</source>
        <translation>Copie el ID de cliente de la consola de API de Zoho: letras, cifras y signos sin espacios, empezando por 1000.</translation>
    </message>
    <message>
        <source>Copy the client secret from Zoho&apos;s API console: letters and digits without spaces.</source>
        <translation>Copie el secreto de cliente de la consola de API de Zoho: letras y cifras sin espacios.</translation>
    </message>
    <message>
        <source>I don&apos;t know: Zoho finds out</source>
        <translation>No lo sé: Zoho lo averigua</translation>
    </message>
    <message>
        <source>You can tell by the address that your browser shows in Zoho CRM.</source>
        <translation>Lo dice la dirección que muestra su navegador en Zoho CRM.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Org: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>ReversalKit</name>
    <message>
        <source>The lead wasn&apos;t converted: there is nothing to repair.</source>
        <translation>El posible cliente no se convirtió: no hay nada que reparar.</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet whether the lead was converted.</source>
        <translation>Aún no se sabe si el posible cliente se convirtió.</translation>
    </message>
    <message>
        <source>The lead was converted, perhaps by somebody else, into these. Whether they were there before isn&apos;t known:</source>
        <translation>El posible cliente se convirtió en estos registros, quizá lo hizo otra persona. No se sabe si ya existían antes:</translation>
    </message>
    <message>
        <source>Created (delete or merge these by hand):</source>
        <translation>Creado (elimínelo o combínelo a mano):</translation>
    </message>
    <message>
        <source>to the lead&apos;s owner, {name}</source>
        <translation>al propietario del posible cliente, {name}</translation>
    </message>
    <message>
        <source>to the new records&apos; owner, {name}</source>
        <translation>al propietario de los registros nuevos, {name}</translation>
    </message>
    <message>
        <source>The earlier values aren&apos;t kept, or are no longer kept.</source>
        <translation>No se guarda cómo eran los registros, o ya no.</translation>
    </message>
    <message>
        <source>The lead as it was:</source>
        <translation>El posible cliente como era:</translation>
    </message>
    <message>
        <source>Also linked to the lead; these may have existed before:</source>
        <translation>Adónde fue también; estos quizá ya existían antes:</translation>
    </message>
    <message>
        <source>Changed, with the old values:</source>
        <translation>Cambiado, con los valores antiguos:</translation>
    </message>
    <message>
        <source>Tags given to records that were there before:</source>
        <translation>Etiquetas puestas a registros que ya existían:</translation>
    </message>
    <message>
        <source>The lead&apos;s attachments, which were moved:</source>
        <translation>Los archivos adjuntos del posible cliente, que se movieron:</translation>
    </message>
    <message>
        <source>Emails that were asked for and can&apos;t be taken back:</source>
        <translation>Correos que se pidieron y no se pueden retirar:</translation>
    </message>
    <message>
        <source>Notes and activities that went along with the lead aren&apos;t among these: Segue doesn&apos;t read them.</source>
        <translation>Las notas y actividades que acompañaron al posible cliente no están entre estos: Segue no las lee.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as expected, not read since</source>
        <translation>como se esperaba, no leído desde entonces</translation>
    </message>
    <message>
        <source>it may have had them before</source>
        <translation>quizá ya las tenía</translation>
    </message>
    <message>
        <source>before: {tags}</source>
        <translation>antes: {tags}</translation>
    </message>
    <message>
        <source>it had none before</source>
        <translation>antes ninguna</translation>
    </message>
    <message>
        <source>to {record}, if there were any: they could not be read</source>
        <translation>a {record}, si los había: no se pudieron leer</translation>
    </message>
    <message>
        <source>to {record}:</source>
        <translation>a {record}:</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Search leads</source>
        <translation>Buscar posibles clientes</translation>
    </message>
    <message>
        <source>Name, company, email, phone or source</source>
        <translation>Nombre, empresa, correo, teléfono u origen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Use the new connection now?</source>
        <translation>¿Usar ahora la conexión nueva?</translation>
    </message>
    <message>
        <source>The connection&apos;s settings take effect the next time the org is opened. Segue can reopen it right now.</source>
        <translation>Los ajustes de la conexión valen desde la próxima vez que se abra la organización. Segue puede abrirla de nuevo ahora mismo.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You declined on Zoho&apos;s page</source>
        <translation>Usted no aceptó en la página de Zoho</translation>
    </message>
    <message>
        <source>Zoho was told not to let Segue in, so nothing was changed.</source>
        <translation>Se dijo a Zoho que no dejara entrar a Segue, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>If that was a slip, sign in again and press Accept there.</source>
        <translation>Si fue un descuido, inicie sesión de nuevo y pulse allí «Accept».</translation>
    </message>
    <message>
        <source>The answer belongs to no sign-in of Segue&apos;s</source>
        <translation>La respuesta no es de ningún inicio de sesión de Segue</translation>
    </message>
    <message>
        <source>The browser brought back something that Segue had not asked for: an old page, or somebody else&apos;s attempt. It was thrown away.</source>
        <translation>El navegador trajo algo que Segue no había pedido: una página vieja, o un intento ajeno. Se descartó.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser, then sign in again.</source>
        <translation>Cierre las páginas viejas de inicio de sesión en el navegador e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nobody accepted in time</source>
        <translation>Nadie aceptó a tiempo</translation>
    </message>
    <message>
        <source>Segue waited for Zoho&apos;s page, and no answer came back.</source>
        <translation>Segue esperó a la página de Zoho, y no llegó respuesta.</translation>
    </message>
    <message>
        <source>Sign in again. If you accepted in the browser but nothing happened here, use a code on another device instead.</source>
        <translation>Inicie sesión de nuevo. Si el navegador aceptó pero aquí no pasó nada, use un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>The ports for the way back from the browser are in use</source>
        <translation>El camino de vuelta del navegador está ocupado</translation>
    </message>
    <message>
        <source>Other programs on this computer use them: {ports}.</source>
        <translation>Otros programas de este equipo ocupan los puertos: {ports}.</translation>
    </message>
    <message>
        <source>Close a second Segue or the program that uses them (restarting the computer helps too), or use a code on another device, which needs no port.</source>
        <translation>Cierre un segundo Segue o el programa que los ocupa (también ayuda reiniciar el equipo), o use un código en otro dispositivo, que no necesita puerto.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>The system has no browser that Segue may open.</source>
        <translation>El sistema no tiene un navegador que Segue pueda abrir.</translation>
    </message>
    <message>
        <source>Use a code on another device instead, for instance on your phone.</source>
        <translation>Use un código en otro dispositivo, por ejemplo en su teléfono.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this client ID</source>
        <translation>Zoho no conoce este ID de cliente</translation>
    </message>
    <message>
        <source>It has a typing error, or was registered in another data centre.</source>
        <translation>Tiene un error de escritura, o se registró en otro centro de datos.</translation>
    </message>
    <message>
        <source>Compare it with Zoho&apos;s API console letter by letter, and the data centre with the address that your browser shows in Zoho CRM.</source>
        <translation>Compárelo letra por letra con la consola de API de Zoho, y el centro de datos con la dirección que muestra su navegador en Zoho CRM.</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t right</source>
        <translation>El secreto de cliente no es correcto</translation>
    </message>
    <message>
        <source>Zoho knows the client ID, but not with this secret. Each data centre may have a secret of its own.</source>
        <translation>Zoho conoce el ID de cliente, pero no con este secreto. Cada centro de datos puede tener el suyo.</translation>
    </message>
    <message>
        <source>Copy the secret again from Zoho&apos;s API console.</source>
        <translation>Copie de nuevo el secreto de la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>Zoho needs the client secret too</source>
        <translation>Zoho quiere también el secreto de cliente</translation>
    </message>
    <message>
        <source>This client was registered as a type that has a secret.</source>
        <translation>Este cliente se registró como un tipo que tiene secreto.</translation>
    </message>
    <message>
        <source>Open your team file, or copy the secret from Zoho&apos;s console.</source>
        <translation>Abra el archivo de su equipo, o copie el secreto de la consola de Zoho.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered</source>
        <translation>La dirección de retorno no está registrada</translation>
    </message>
    <message>
        <source>Zoho sends the browser back only to addresses that it knows.</source>
        <translation>Zoho devuelve el navegador solo a direcciones que conoce.</translation>
    </message>
    <message>
        <source>Ask your administrator to add Segue&apos;s redirect addresses, letter by letter, to the client in Zoho&apos;s API console.</source>
        <translation>Pida a su administrador que añada las direcciones de retorno de Segue, letra por letra, al cliente en la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t grant what Segue needs</source>
        <translation>Zoho no concede lo que Segue necesita</translation>
    </message>
    <message>
        <source>Your edition, your profile or the client doesn&apos;t allow one of the rights that were asked for.</source>
        <translation>Su edición, su perfil o el cliente no permite uno de los derechos pedidos.</translation>
    </message>
    <message>
        <source>Show your administrator the list of scopes in the guide.</source>
        <translation>Muestre a su administrador la lista de ámbitos de la guía.</translation>
    </message>
    <message>
        <source>This kind of client can&apos;t sign in this way</source>
        <translation>Este tipo de cliente no puede iniciar sesión así</translation>
    </message>
    <message>
        <source>The client was registered as another type than this way needs.</source>
        <translation>El cliente se registró con un tipo distinto del que esta manera necesita.</translation>
    </message>
    <message>
        <source>Ask your administrator to register it as the guide says.</source>
        <translation>Pida a su administrador que lo registre como dice la guía.</translation>
    </message>
    <message>
        <source>Zoho asks you to wait</source>
        <translation>Zoho pide esperar</translation>
    </message>
    <message>
        <source>There were too many sign-ins in a short time.</source>
        <translation>Hubo demasiados inicios de sesión en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait {wait}, then sign in again.</source>
        <translation>Espere {wait} e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The code is no longer valid</source>
        <translation>El código ya no vale</translation>
    </message>
    <message>
        <source>It was used already, is too old, or isn&apos;t complete.</source>
        <translation>Ya se usó, es demasiado viejo o no está completo.</translation>
    </message>
    <message>
        <source>Start again; you get a new code.</source>
        <translation>Empiece de nuevo; recibirá un código nuevo.</translation>
    </message>
    <message>
        <source>Your organisation is in another data centre</source>
        <translation>Su organización está en otro centro de datos</translation>
    </message>
    <message>
        <source>Zoho keeps it elsewhere: {place}.</source>
        <translation>Zoho la tiene en otro lugar: {place}.</translation>
    </message>
    <message>
        <source>Choose that data centre, then sign in again.</source>
        <translation>Elija ese centro de datos e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>A server was named that isn&apos;t Zoho&apos;s</source>
        <translation>Se nombró un servidor que no es de Zoho</translation>
    </message>
    <message>
        <source>Segue gives nothing to servers that it doesn&apos;t know, and stopped.</source>
        <translation>Segue no da nada a servidores que no conoce, y se detuvo.</translation>
    </message>
    <message>
        <source>Try another network. If it happens again, tell support: this should never happen.</source>
        <translation>Pruebe otra red. Si se repite, avise a soporte: esto no debe ocurrir.</translation>
    </message>
    <message>
        <source>The access would end within the hour</source>
        <translation>El acceso terminaría en menos de una hora</translation>
    </message>
    <message>
        <source>Zoho granted access that can&apos;t be renewed, which is of no use to Segue.</source>
        <translation>Zoho dio un acceso que no se puede renovar, y que no le sirve a Segue.</translation>
    </message>
    <message>
        <source>Sign in again, and press Accept on Zoho&apos;s page even if you did so before.</source>
        <translation>Inicie sesión de nuevo y pulse «Accept» en la página de Zoho aunque ya lo hiciera.</translation>
    </message>
    <message>
        <source>This is the other kind of org</source>
        <translation>Este es el otro tipo de organización</translation>
    </message>
    <message>
        <source>You asked for a Zoho sandbox and signed in to a live org, or the other way round.</source>
        <translation>Pidió un sandbox de Zoho e inició sesión en una organización real, o al revés.</translation>
    </message>
    <message>
        <source>Choose the kind that you want, then sign in again.</source>
        <translation>Elija el tipo que quiere e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You have no Zoho CRM there</source>
        <translation>Usted no tiene Zoho CRM allí</translation>
    </message>
    <message>
        <source>The user who signed in belongs to no CRM organisation.</source>
        <translation>El usuario que inició sesión no pertenece a ninguna organización de CRM.</translation>
    </message>
    <message>
        <source>Sign in as another user, or ask your administrator to add you to Zoho CRM. The browser may be signed in with a private account.</source>
        <translation>Inicie sesión con otro usuario, o pida a su administrador que le añada a Zoho CRM. El navegador puede estar usando una cuenta privada.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t say whose access this is</source>
        <translation>Zoho no dice de quién es este acceso</translation>
    </message>
    <message>
        <source>Segue could not read the organisation and the user.</source>
        <translation>Segue no pudo leer la organización y el usuario.</translation>
    </message>
    <message>
        <source>Try again; otherwise show your administrator the list of scopes.</source>
        <translation>Inténtelo de nuevo; si no, muestre a su administrador la lista de ámbitos.</translation>
    </message>
    <message>
        <source>That was another user</source>
        <translation>Ese era otro usuario</translation>
    </message>
    <message>
        <source>You signed in as somebody else than before. Nothing was changed, so that no decision ends up in another org.</source>
        <translation>Inició sesión con un usuario distinto del anterior. No se cambió nada, para que ninguna decisión acabe en otra organización.</translation>
    </message>
    <message>
        <source>Sign out of Zoho in the browser, then sign in as the same user.</source>
        <translation>Cierre la sesión de Zoho en el navegador e iníciela con el mismo usuario.</translation>
    </message>
    <message>
        <source>Zoho refused the sign-in</source>
        <translation>Zoho rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Zoho said so without a reason that Segue knows.</source>
        <translation>Zoho no dio un motivo que Segue conozca.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support the code.</source>
        <translation>Inténtelo de nuevo; si se repite, dé el código a soporte.</translation>
    </message>
    <message>
        <source>which one, Zoho doesn&apos;t say</source>
        <translation>cuál, Zoho no lo dice</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Iniciar sesión en Zoho CRM</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Email nearly the same: {theirs}</source>
        <translation>Correo casi igual: {theirs}</translation>
    </message>
    <message>
        <source>Same phone, written differently: {theirs}</source>
        <translation>Teléfono escrito de otra forma: {theirs}</translation>
    </message>
    <message>
        <source>Company nearly the same: {theirs}</source>
        <translation>Empresa casi igual: {theirs}</translation>
    </message>
    <message>
        <source>Name nearly the same</source>
        <translation>Nombre casi igual</translation>
    </message>
    <message>
        <source>Same website: {theirs}</source>
        <translation>El mismo sitio web: {theirs}</translation>
    </message>
    <message>
        <source>Same domain as the email: {theirs}</source>
        <translation>El mismo dominio que el correo: {theirs}</translation>
    </message>
    <message>
        <source>{theirs}, a contact there, has the same email domain</source>
        <translation>{theirs} tiene allí el mismo dominio de correo</translation>
    </message>
    <message>
        <source>A lead can&apos;t be merged into these as it is. Look at them before you create.</source>
        <translation>Un posible cliente no se puede combinar con estos tal como está. Mírelos antes de crear.</translation>
    </message>
    <message>
        <source>Similar records are being looked for…</source>
        <translation>Buscando registros parecidos…</translation>
    </message>
    <message>
        <source>Not looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation>No se buscó, para ahorrar créditos de API: quedan pocos.</translation>
    </message>
    <message>
        <source>Similar records could not be looked for.</source>
        <translation>No se pudieron buscar registros parecidos.</translation>
    </message>
    <message>
        <source>Nothing similar was found.</source>
        <translation>No se encontró nada parecido.</translation>
    </message>
    <message>
        <source>Looking for similar records…</source>
        <translation>Buscando registros parecidos…</translation>
    </message>
    <message>
        <source>Similar records weren&apos;t looked for, to spare API credits.</source>
        <translation>No se buscaron registros parecidos, para ahorrar créditos de API.</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>La misma empresa</translation>
    </message>
    <message>
        <source>Use the account&apos;s name as {field}…</source>
        <translation>Usar el nombre de la cuenta como {field}…</translation>
    </message>
    <message>
        <source>Use the contact&apos;s {field}…</source>
        <translation>Usar el dato del contacto: {field}…</translation>
    </message>
    <message>
        <source>Something like it is there already: look below first.</source>
        <translation>Ya hay algo parecido: mire primero abajo.</translation>
    </message>
    <message>
        <source>Nothing on the lead can be changed so that Zoho matches it.</source>
        <translation>Nada del posible cliente se puede cambiar para que Zoho lo reconozca.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>SimilarRecords</name>
    <message>
        <source>Looks similar</source>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>en {account}</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
    <message>
        <source>Leaves the form, and asks before it changes.</source>
        <translation>Sale del formulario y pregunta antes de cambiar nada.</translation>
    </message>
</context>
<context>
    <name>SimilarSection</name>
    <message>
        <source>Looks similar, but Zoho won&apos;t match it</source>
        <translation>Parecidos, pero Zoho no los reconoce</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Looks similar: {name}</source>
        <translation>Parecido: {name}</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>en {account}</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading the matches…</source>
        <translation>Leyendo las coincidencias…</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Another reason, then {key}</source>
        <translation>Otro motivo, después {key}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why is {name} skipped?</source>
        <translation>¿Por qué se omite {name}?</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>No es cliente</translation>
    </message>
    <message>
        <source>Duplicate, to be merged in Zoho</source>
        <translation>Duplicado, para combinar en Zoho</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Spam or a test</source>
        <translation>Spam o una prueba</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try the demo org</source>
        <translation>Probar la organización de prueba</translation>
    </message>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Iniciar sesión en Zoho CRM</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Sus accesos</translation>
    </message>
    <message>
        <source>Starting the demo org…</source>
        <translation>Iniciando la organización de prueba…</translation>
    </message>
    <message>
        <source>Opening the org…</source>
        <translation>Abriendo la organización…</translation>
    </message>
    <message>
        <source>The org could not be opened: no demo org answers there.</source>
        <translation>No se pudo abrir la organización: allí no responde ninguna organización de prueba.</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Turn leads into contacts, accounts and deals without making duplicates. You see what will happen before it happens.</source>
        <translation>Convierta posibles clientes en contactos, cuentas y tratos sin crear duplicados. Ve qué ocurrirá antes de que ocurra.</translation>
    </message>
    <message>
        <source>A Zoho CRM on this computer, with made-up leads. Nothing can break.</source>
        <translation>Un Zoho CRM en este equipo, con posibles clientes inventados. Nada se puede romper.</translation>
    </message>
    <message>
        <source>Your own org, with your rights, through Zoho&apos;s own page in your browser.</source>
        <translation>Su propia organización, con sus derechos, a través de la página de Zoho en su navegador.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n conversions under way</source>
        <translation>
            <numerusform>%n conversión en marcha</numerusform>
            <numerusform>%n conversiones en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversion under way</source>
        <translation>1 conversión en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes being checked</source>
        <translation>
            <numerusform>%n resultado en comprobación</numerusform>
            <numerusform>%n resultados en comprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>1 outcome being checked</source>
        <translation>1 resultado en comprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n pendiente de usted</numerusform>
            <numerusform>%n pendientes de usted</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 pendiente de usted</translation>
    </message>
    <message numerus="yes">
        <source>%n API credits left today</source>
        <translation>
            <numerusform>hoy queda %n crédito de API</numerusform>
            <numerusform>hoy quedan %n créditos de API</numerusform>
        </translation>
    </message>
    <message>
        <source>move</source>
        <translation>navegar</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>todas las acciones</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>Reading the pending leads…</source>
        <translation>Leyendo los posibles clientes pendientes…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No está al día</translation>
    </message>
    <message>
        <source>last read {age}</source>
        <translation>leído por última vez {age}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>leads read {age}</source>
        <translation>posibles clientes leídos {age}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>About the decision</source>
        <translation>Sobre la decisión</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>Esperado y real</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, por {who}</translation>
    </message>
    <message>
        <source>Settled {how}</source>
        <translation>Aclarado {how}</translation>
    </message>
    <message>
        <source>The earlier values aren&apos;t kept, or are no longer kept.</source>
        <translation>No se guarda cómo eran los registros, o ya no.</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Abrir en Zoho</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Nothing is kept to compare.</source>
        <translation>No hay nada guardado que comparar.</translation>
    </message>
    <message>
        <source>No earlier state is kept.</source>
        <translation>No hay ningún estado anterior guardado.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Operation {id}</source>
        <translation>Operación {id}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone; this is what it takes to repair one by hand.</source>
        <translation>Una conversión no se puede deshacer; con esto se puede reparar una a mano.</translation>
    </message>
    <message>
        <source>Reversal kit</source>
        <translation>Ayuda para corregir</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>Summons</name>
    <message>
        <source>Lead %1 isn&apos;t in the queue. It may be converted already, or belong to another org.</source>
        <translation>El posible cliente %1 no está en la lista. Puede que ya esté convertido o que pertenezca a otra organización.</translation>
    </message>
    <message>
        <source>The lead in the link isn&apos;t in the queue</source>
        <translation>El posible cliente del enlace no está en la lista</translation>
    </message>
    <message>
        <source>Lead not found</source>
        <translation>Posible cliente no encontrado</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Everything that would be saved</source>
        <translation>Todo lo que se guardaría</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is everything that would be saved</source>
        <translation>Esto es todo lo que se guardaría</translation>
    </message>
    <message>
        <source>Versions, settings, ids and states of your latest conversions, and the end of the log. Names, email addresses, telephone numbers and keys are left out. Nothing is sent: you decide who gets the file.</source>
        <translation>Versiones, ajustes, identificadores y estados de sus últimas conversiones, y el final del registro de sucesos. Se omiten nombres, correos, teléfonos y claves. No se envía nada: usted decide quién recibe el archivo.</translation>
    </message>
</context>
<context>
    <name>TagsGrid</name>
    <message>
        <source>Carry over tag {name} to</source>
        <translation>Traspasar la etiqueta «{name}» a</translation>
    </message>
    <message>
        <source>Carry over tags to</source>
        <translation>Traspasar etiquetas a</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Carry tag {name} over to</source>
        <translation>Traspasar la etiqueta «{name}» a</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Can&apos;t be chosen now.</source>
        <translation>No se puede elegir ahora.</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Combinar con {name}</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>Vincular a la cuenta {name}</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation>Crear un contacto nuevo</translation>
    </message>
    <message>
        <source>Create a new account, {name}</source>
        <translation>Crear una cuenta nueva: {name}</translation>
    </message>
    <message>
        <source>belongs to {name}</source>
        <translation>pertenece a {name}</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label} matches (unique)</source>
        <translation>{label} coincide (único)</translation>
    </message>
    <message>
        <source>{label} matches</source>
        <translation>{label} coincide</translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let Segue read it.</source>
        <translation>El sistema no deja que Segue lo lea.</translation>
    </message>
    <message>
        <source>Copy it to your own folder, then open it there.</source>
        <translation>Cópielo a su propia carpeta y ábralo allí.</translation>
    </message>
    <message>
        <source>This isn&apos;t a team file</source>
        <translation>Esto no es un archivo de equipo</translation>
    </message>
    <message>
        <source>It is damaged, or something else.</source>
        <translation>Está dañado, o es otra cosa.</translation>
    </message>
    <message>
        <source>Ask your administrator for segue-team.json again.</source>
        <translation>Pida otra vez segue-team.json a su administrador.</translation>
    </message>
    <message>
        <source>The file was made by a newer Segue</source>
        <translation>El archivo es de un Segue más nuevo</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know what it means.</source>
        <translation>Esta versión no sabe qué significa.</translation>
    </message>
    <message>
        <source>Install the newest Segue, then open the file again.</source>
        <translation>Instale el Segue más nuevo y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Something is missing in the file</source>
        <translation>Falta algo en el archivo</translation>
    </message>
    <message>
        <source>It was changed by hand, or cut off; the missing part is named below.</source>
        <translation>Se cambió a mano, o se cortó; abajo se nombra lo que falta.</translation>
    </message>
    <message>
        <source>Something in the file can&apos;t be right</source>
        <translation>Algo en el archivo no puede ser correcto</translation>
    </message>
    <message>
        <source>It was changed by hand; the part that is wrong is named below.</source>
        <translation>Se cambió a mano; abajo se nombra lo que está mal.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>No se pudo guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Team file (*.json)</source>
        <translation>Archivo de equipo (*.json)</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>Archivo de equipo</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Settings, support</source>
        <translation>Ajustes, soporte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
</context>
<context>
    <name>UnsentBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>UnsentNotes</name>
    <message>
        <source>The list of decisions that weren&apos;t sent was damaged; it is kept as %1</source>
        <translation>La lista de decisiones no enviadas estaba dañada; se conserva como %1</translation>
    </message>
    <message>
        <source>Not converted before Segue ended: {names}.</source>
        <translation>No convertido antes de cerrar Segue: {names}.</translation>
    </message>
    <message>
        <source>{n} leads weren&apos;t converted before Segue ended: {names}.</source>
        <translation>{n} posibles clientes no se convirtieron antes de cerrar Segue: {names}.</translation>
    </message>
    <message>
        <source>Nothing happened in Zoho. What you chose is kept: open the lead and decide.</source>
        <translation>En Zoho no ocurrió nada. Lo que eligió se conserva: abra el posible cliente y decida.</translation>
    </message>
    <message>
        <source>They aren&apos;t in the list now</source>
        <translation>Ahora no están en la lista</translation>
    </message>
</context>
<context>
    <name>ValueViewer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Merge into {name} at {account}</source>
        <translation>Combinar con {name} en {account}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Combinar con {name}</translation>
    </message>
    <message>
        <source>The account {company} would be created.</source>
        <translation>Se crearía la cuenta {company}.</translation>
    </message>
    <message>
        <source>New contact {name} at the account {account}</source>
        <translation>Contacto nuevo {name} en la cuenta {account}</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Ningún contacto coincide.</translation>
    </message>
    <message>
        <source>The contact {name} and the account {company} would be new.</source>
        <translation>Se crearían el contacto {name} y la cuenta {company}.</translation>
    </message>
    <message>
        <source>The contact {name} would be new, without an account.</source>
        <translation>Se crearía el contacto {name}, sin cuenta.</translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation>Crear un contacto nuevo</translation>
    </message>
    <message>
        <source>{n} contacts match</source>
        <translation>Coinciden {n} contactos</translation>
    </message>
    <message>
        <source>More than one could be the same person. Compare them and choose.</source>
        <translation>Más de uno podría ser la misma persona. Compare y elija.</translation>
    </message>
    <message>
        <source>{n} accounts match</source>
        <translation>Coinciden {n} cuentas</translation>
    </message>
    <message>
        <source>More than one could be the same company. Compare them and choose.</source>
        <translation>Más de una podría ser la misma empresa. Compare y elija.</translation>
    </message>
    <message>
        <source>The matches don&apos;t agree</source>
        <translation>Las coincidencias se contradicen</translation>
    </message>
    <message>
        <source>One value points to one record, another to a different one.</source>
        <translation>Un valor señala un registro, otro señala uno distinto.</translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {account} matches the company.</source>
        <translation>{contact} no pertenece a ninguna cuenta, aunque {account} coincide con la empresa.</translation>
    </message>
    <message>
        <source>{label} {value} matches {contact} ({own}), while {other_label} {other_value} matches {other} ({account}).</source>
        <translation>{label} {value} coincide con {contact} ({own}), mientras que {other_label} {other_value} coincide con {other} ({account}).</translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {label} {value} matches {account}.</source>
        <translation>{contact} no pertenece a ninguna cuenta, aunque {label} {value} coincide con {account}.</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the company matches {account}.</source>
        <translation>{contact} pertenece a {own}, mientras que la empresa coincide con {account}.</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while {label} {value} matches {account}.</source>
        <translation>{contact} pertenece a {own}, mientras que {label} {value} coincide con {account}.</translation>
    </message>
    <message>
        <source>{account} has the company&apos;s name, but another website: {site}.</source>
        <translation>{account} se llama como la empresa, pero tiene otro sitio web: {site}.</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the lead&apos;s company is {company}.</source>
        <translation>{contact} pertenece a {own}, mientras que la empresa del posible cliente es {company}.</translation>
    </message>
    <message>
        <source>This contact belongs to {account}.</source>
        <translation>Este contacto pertenece a {account}.</translation>
    </message>
    <message>
        <source>This contact belongs to no account.</source>
        <translation>Este contacto no pertenece a ninguna cuenta.</translation>
    </message>
    <message>
        <source>Zoho names {name} as a match.</source>
        <translation>Zoho nombra a {name} como coincidencia.</translation>
    </message>
    <message>
        <source>{label} {value} is unique and matches {name}.</source>
        <translation>{label} {value} es único y coincide con {name}.</translation>
    </message>
    <message>
        <source>An account has the company&apos;s name, {name}.</source>
        <translation>Una cuenta tiene el nombre de la empresa, {name}.</translation>
    </message>
    <message>
        <source>{label} {value} matches {name}.</source>
        <translation>{label} {value} coincide con {name}.</translation>
    </message>
    <message>
        <source>Compare them and choose.</source>
        <translation>Compare y elija.</translation>
    </message>
    <message>
        <source>The same name is no proof of the same person. Compare, then merge or create.</source>
        <translation>El mismo nombre no prueba que sea la misma persona. Compare y después combine o cree.</translation>
    </message>
    <message>
        <source>Only the name matches</source>
        <translation>Solo coincide el nombre</translation>
    </message>
    <message>
        <source>The lead is called {lead}: perhaps they share a mailbox or a telephone.</source>
        <translation>El posible cliente se llama {lead}: quizá comparten buzón o teléfono.</translation>
    </message>
    <message>
        <source>The value matches, the name doesn&apos;t</source>
        <translation>El valor coincide, el nombre no</translation>
    </message>
    <message>
        <source>Is it the lead&apos;s company? Choose it, or create a new account.</source>
        <translation>¿Es la empresa del posible cliente? Elíjala, o cree una cuenta nueva.</translation>
    </message>
    <message>
        <source>Only an account matches, and that isn&apos;t certain</source>
        <translation>Solo coincide una cuenta, y no es seguro</translation>
    </message>
    <message>
        <source>The record that matches is locked or waits for an approval in Zoho.</source>
        <translation>El registro que coincide está bloqueado o espera aprobación en Zoho.</translation>
    </message>
    <message>
        <source>The match can&apos;t take this lead now</source>
        <translation>La coincidencia no puede recibir ahora este posible cliente</translation>
    </message>
    <message>
        <source>You may only read {name}. Zoho would convert the lead into it without saving any of the lead&apos;s values there. Ask its owner, or make another choice.</source>
        <translation>{name} es solo de lectura para usted. Zoho convertiría el posible cliente en ese registro sin guardar allí ninguno de sus valores. Pregunte a su propietario, o elija usted.</translation>
    </message>
    <message>
        <source>the record that matches</source>
        <translation>el registro que coincide</translation>
    </message>
    <message>
        <source>You can&apos;t edit the matching record</source>
        <translation>No puede cambiar la coincidencia</translation>
    </message>
    <message>
        <source>Contacts are switched off in your organisation, and no lead converts without them.</source>
        <translation>Los contactos están desactivados en su organización, y sin ellos no se convierte ningún posible cliente.</translation>
    </message>
    <message>
        <source>Leads can&apos;t be converted here</source>
        <translation>Aquí no se pueden convertir posibles clientes</translation>
    </message>
    <message>
        <source>A deal is wanted, but its layout asks for a field that can&apos;t be filled here. Convert without a deal, or do this one in Zoho.</source>
        <translation>Se pide un trato, pero su diseño exige un campo que aquí no se puede rellenar. Convierta sin trato, o hágalo en Zoho.</translation>
    </message>
    <message>
        <source>The deal can&apos;t be created here</source>
        <translation>El trato no se puede crear aquí</translation>
    </message>
    <message>
        <source>Whether anything in your CRM matches is not known yet.</source>
        <translation>Aún no se sabe si algo en su CRM coincide.</translation>
    </message>
    <message>
        <source>Matches not read yet</source>
        <translation>Coincidencias aún sin leer</translation>
    </message>
    <message>
        <source>Somebody changed the lead or its matches after you had decided, so nothing was sent. See what is different, and decide again: your choices are kept.</source>
        <translation>Alguien cambió el posible cliente o sus coincidencias después de que usted decidiera, así que no se envió nada. Vea qué ha cambiado y decida otra vez: se conserva lo que eligió.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>{skip} brings it back into the queue, {convert} converts it nevertheless. Only you see this.</source>
        <translation>{skip} lo devuelve a la lista, {convert} lo convierte de todos modos. Solo usted ve esto.</translation>
    </message>
    <message>
        <source>Lost, as it&apos;s mapped to no field: {labels}.</source>
        <translation>Se pierde, pues no se asigna a ningún campo: {labels}.</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Use this</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Zoho asks to slow down: going on at {time}</source>
        <translation>Zoho pide ir más despacio: se sigue a las {time}</translation>
    </message>
    <message>
        <source>Zoho accepts no sign-in until {time}: too many renewals</source>
        <translation>Zoho no admite sesiones antes de las {time}: demasiadas renovaciones</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached just now: trying again at {time}</source>
        <translation>Ahora no hay conexión con Zoho: nuevo intento a las {time}</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Siga en su navegador</translation>
    </message>
    <message>
        <source>Zoho&apos;s page asks whether Segue may work for you. Press Accept there.</source>
        <translation>La página de Zoho pregunta si Segue puede trabajar por usted. Pulse allí «Accept».</translation>
    </message>
    <message>
        <source>Waiting for your answer on Zoho&apos;s page</source>
        <translation>Esperando su respuesta en la página de Zoho</translation>
    </message>
    <message>
        <source>Exchanging Zoho&apos;s approval for access</source>
        <translation>Canjeando la autorización de Zoho por el acceso</translation>
    </message>
    <message>
        <source>Reading which organisation and user it is</source>
        <translation>Leyendo qué organización y usuario es</translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain</source>
        <translation>Guardando la sesión en el llavero de este equipo</translation>
    </message>
    <message>
        <source>No page to be seen? Open it again, or copy the link into any browser here.</source>
        <translation>¿No ve ninguna página? Ábrala de nuevo, o copie el enlace en cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>There is no candidate {n} to choose.</source>
        <translation>Aquí no hay ningún candidato {n}.</translation>
    </message>
    <message>
        <source>There is no preset {n} yet. {key} opens their editor.</source>
        <translation>Aún no hay ninguna plantilla {n}. {key} abre su editor.</translation>
    </message>
    <message>
        <source>This lead is decided already.</source>
        <translation>Sobre este posible cliente ya se ha decidido.</translation>
    </message>
    <message>
        <source>Not possible now: {action}.</source>
        <translation>No es posible ahora: {action}.</translation>
    </message>
    <message>
        <source>Nothing was decided: the matches aren&apos;t read yet.</source>
        <translation>No se decidió nada: las coincidencias aún no se han leído.</translation>
    </message>
    <message>
        <source>This lead can&apos;t be converted now; the reason is shown beside it.</source>
        <translation>Este posible cliente no se puede convertir ahora; el motivo está al lado.</translation>
    </message>
    <message>
        <source>Too late to take back: it is being sent.</source>
        <translation>Ya es tarde para retirarla: se está enviando.</translation>
    </message>
    <message>
        <source>There is nothing to take back: what was sent can&apos;t be undone.</source>
        <translation>No hay nada que retirar: lo enviado no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>_SigningIn</name>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Segue.</source>
        <translation>Ha iniciado sesión. Puede cerrar esta página y volver a Segue.</translation>
    </message>
    <message>
        <source>The sign-in did not work. Segue tells you why; you can close this page.</source>
        <translation>El inicio de sesión no funcionó. Segue le dice por qué; puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>_Tabs</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Guardar paquete de soporte</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>No se pudo guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>Segue may not write there. Choose another folder.</source>
        <translation>Segue no puede escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar allí. Elija otra carpeta.</translation>
    </message>
</context>
</TS>
