<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountButton</name>
    <message>
        <source>Demo org</source>
        <translation>デモ組織</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>デモデータ</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインイン中</translation>
    </message>
    <message>
        <source>For this session only: no keychain</source>
        <translation>今回のみ: キーチェーンがありません</translation>
    </message>
    <message>
        <source>What this org does without…</source>
        <translation>この組織で使えないもの…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Org {id}</source>
        <translation>組織 {id}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Nobody has signed in on this computer.</source>
        <translation>このコンピューターではまだ誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Each has its own queue, journal and colour. Sign-ins are kept in the system&apos;s keychain, never in a file.</source>
        <translation>アカウントごとに一覧、ジャーナル、色があります。サインイン情報はシステムのキーチェーンに保存され、ファイルには残りません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>%1からサインアウト</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>現在開いています</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Tick for bulk</source>
        <translation>一括用に選択</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>候補を選ぶ</translation>
    </message>
    <message>
        <source>Convert with a preset</source>
        <translation>プリセットで変換</translation>
    </message>
    <message>
        <source>Choose candidate {n}</source>
        <translation>候補{n}を選ぶ</translation>
    </message>
    <message>
        <source>Convert with preset {n}</source>
        <translation>プリセット{n}で変換</translation>
    </message>
    <message>
        <source>Accept the suggestion if it is sure</source>
        <translation>確実な場合は提案どおりにする</translation>
    </message>
    <message>
        <source>Open the conversion</source>
        <translation>変換画面を開く</translation>
    </message>
    <message>
        <source>Convert as suggested</source>
        <translation>提案どおりに変換</translation>
    </message>
    <message>
        <source>Create new records</source>
        <translation>新しいデータを作成</translation>
    </message>
    <message>
        <source>Convert with a deal</source>
        <translation>商談を付けて変換</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>理由を付けて飛ばす</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>次の見込み客</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>前の見込み客</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>次のレーン</translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation>前のレーン</translation>
    </message>
    <message>
        <source>Lane: Ready</source>
        <translation>レーン: 確実</translation>
    </message>
    <message>
        <source>Lane: New</source>
        <translation>レーン: 新規</translation>
    </message>
    <message>
        <source>Lane: Choose</source>
        <translation>レーン: 選択</translation>
    </message>
    <message>
        <source>Lane: Blocked</source>
        <translation>レーン: 不可</translation>
    </message>
    <message>
        <source>Lane: Aside</source>
        <translation>レーン: 脇</translation>
    </message>
    <message>
        <source>Lane: All</source>
        <translation>レーン: すべて</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
    <message>
        <source>Read the matches again</source>
        <translation>一致を読み直す</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>項目を編集</translation>
    </message>
    <message>
        <source>Align with what looks similar</source>
        <translation>似たデータに合わせる</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>選択する</translation>
    </message>
    <message>
        <source>Tick and move down</source>
        <translation>選択して次へ</translation>
    </message>
    <message>
        <source>Tick and move up</source>
        <translation>選択して前へ</translation>
    </message>
    <message>
        <source>Tick all of the lane</source>
        <translation>レーンのすべてを選択</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>すべての選択を外す</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>キーとヘルプ</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>一覧を読み直す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Appearance: same as system</source>
        <translation>外観: システムと同じ</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>外観: ライト</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>外観: ダーク</translation>
    </message>
</context>
<context>
    <name>AlignDialog</name>
    <message>
        <source>Change the lead in Zoho?</source>
        <translation>Zohoの見込み客を変更しますか?</translation>
    </message>
    <message>
        <source>Give {lead} what {name} has?</source>
        <translation>{name}の値を{lead}に設定しますか?</translation>
    </message>
    <message>
        <source>Zoho compares letter by letter. With the same value it can match the two itself. Segue changes the lead in Zoho, then reads its matches again.</source>
        <translation>Zohoは一字ずつ比較します。同じ値にすると、Zoho自身が両者を一致させられます。Zohoの見込み客を変更し、そのあと一致を読み直します。</translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation>見込み客を変更</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>{field}: {old} becomes {new}.</source>
        <translation>{field}: {old}を{new}にします。</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>the lead was changed; its matches are being read again</source>
        <translation>見込み客を変更しました。一致を読み直しています</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>Somebody has changed the lead meanwhile. It is being read again: look at it as it is now.</source>
        <translation>その間に誰かが見込み客を変更しました。読み直しますので、現在の内容をご確認ください。</translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more: it was converted or deleted.</source>
        <translation>この見込み客はもう保留中ではありません。変換または削除されました。</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t change the lead</source>
        <translation>Zohoは見込み客を変更しませんでした</translation>
    </message>
    <message>
        <source>Zoho could not be reached for it. Try again.</source>
        <translation>Zohoに接続できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the lead was changed</source>
        <translation>見込み客が変更されたかどうか分かりません</translation>
    </message>
    <message>
        <source>No answer came, and the lead can&apos;t be read now. Re-check it: writing it again does no harm.</source>
        <translation>応答がなく、見込み客を今は読み取れません。再確認してください。もう一度行っても害はありません。</translation>
    </message>
    <message>
        <source>No answer came, and the lead doesn&apos;t show the change. It may come yet: re-check the lead in some minutes. Writing it again does no harm.</source>
        <translation>応答がなく、見込み客に変更が表れていません。遅れて反映される可能性がありますので、数分後に再確認してください。もう一度行っても害はありません。</translation>
    </message>
    <message>
        <source>{field}: it was {old}, it is {new}</source>
        <translation>{field}: 変更前{old}、変更後{new}</translation>
    </message>
</context>
<context>
    <name>AsideDesk</name>
    <message>
        <source>The list of leads set aside was damaged; it is kept as %1</source>
        <translation>脇に置いた見込み客の一覧が壊れていました。%1として残しています</translation>
    </message>
    <message>
        <source>Set aside: {name}. {key} takes it back</source>
        <translation>脇に置きました: {name}。{key}で戻せます</translation>
    </message>
    <message>
        <source>Back in the queue: {name}. {key} sets it aside again</source>
        <translation>一覧に戻しました: {name}。{key}でもう一度脇に置けます</translation>
    </message>
    <message>
        <source>due again: %1</source>
        <translation>予定日に戻りました: %1</translation>
    </message>
    <message>
        <source>changed since they were set aside: %1</source>
        <translation>脇に置いたあとに変更: %1</translation>
    </message>
    <message>
        <source>Leads %1</source>
        <translation>見込み客: %1</translation>
    </message>
    <message>
        <source>The leads set aside could not be saved; they last until Segue ends.</source>
        <translation>脇に置いた見込み客を保存できませんでした。Segueを終了するまで有効です。</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Only Segue on this computer knows of it; nothing is sent to Zoho. If somebody changes the lead, it comes back.</source>
        <translation>この記録はこのSegueの中だけにあり、Zohoには知らせません。誰かが見込み客を変更すると一覧に戻ります。</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Matching contacts</source>
        <translation>一致する連絡先</translation>
    </message>
    <message>
        <source>Matching accounts</source>
        <translation>一致する取引先</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>一致する連絡先はありません。</translation>
    </message>
    <message>
        <source>No account matches, and the lead names no company.</source>
        <translation>一致する取引先はなく、見込み客に会社名がありません。</translation>
    </message>
    <message>
        <source>No account matches the company {company}.</source>
        <translation>会社{company}と一致する取引先はありません。</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened. The link was copied to the clipboard.</source>
        <translation>ブラウザーを開けませんでした。リンクはクリップボードにあります。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Choose this</source>
        <translation>これを選ぶ</translation>
    </message>
    <message>
        <source>No two records may share this value</source>
        <translation>この値を複数のデータで共有することはできません</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>重複不可</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>レイアウト: {name}</translation>
    </message>
    <message>
        <source>Belongs to no account</source>
        <translation>取引先に属していません</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>{account}所属</translation>
    </message>
    <message>
        <source>You may only read this record: Zoho would merge the lead without saving its values here.</source>
        <translation>このデータは表示のみ可能です。Zohoは統合しても、見込み客の値をここに保存しません。</translation>
    </message>
    <message>
        <source>Merging here would leave {name} as a duplicate.</source>
        <translation>ここに統合すると、{name}が重複として残ります。</translation>
    </message>
    <message>
        <source>the suggested contact</source>
        <translation>提案された連絡先</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>項目を隠す</translation>
    </message>
    <message>
        <source>Compare the fields</source>
        <translation>項目を比較</translation>
    </message>
</context>
<context>
    <name>CandidateSection</name>
    <message>
        <source>Show {n} more</source>
        <translation>ほか{n}件を表示</translation>
    </message>
</context>
<context>
    <name>ChangeStory</name>
    <message>
        <source>No answer came from Zoho. The change may be in the lead, or may come yet; Check now reads the lead. Writing it again does no harm.</source>
        <translation>Zohoから応答がありませんでした。変更は見込み客に反映されているか、これから反映される可能性があります。「今すぐ確認」で見込み客を読み取ります。同じ内容をもう一度書き込んでも害はありません。</translation>
    </message>
    <message>
        <source>Segue wrote this into the lead in Zoho. To undo it, write the old value again with {key}, or in Zoho.</source>
        <translation>SegueがZohoの見込み客に書き込みました。元に戻すには、{key}で以前の値を書き戻すか、Zohoで変更してください。</translation>
    </message>
    <message>
        <source>Zoho refused it; nothing was changed.</source>
        <translation>Zohoが拒否しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>It didn&apos;t reach Zoho; nothing was changed.</source>
        <translation>届きませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>変更した項目</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Open the lead in Zoho</source>
        <translation>見込み客をZohoで開く</translation>
    </message>
    <message>
        <source>Copy old value</source>
        <translation>以前の値をコピー</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}、{who}</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer: {code}</source>
        <translation>Zohoの応答: {code}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Matching contact</source>
        <translation>一致する連絡先</translation>
    </message>
    <message>
        <source>Matching account</source>
        <translation>一致する取引先</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>一致していました</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致します</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>一致しなくなりました</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed since you decided</source>
        <translation>決定後に変わったこと</translation>
    </message>
    <message>
        <source>It was saved again, or another rule applies to it; no value is different.</source>
        <translation>再保存されたか、別のルールが適用されています。値の違いはありません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation>決定時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
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
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>API credits</source>
        <translation>APIクレジット</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Field Company</source>
        <translation>項目「会社」</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <translation>一部制限あり</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>支障あり</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Zoho answers.</source>
        <translation>Zohoが応答しています。</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached.</source>
        <translation>Zohoに接続できません。</translation>
    </message>
    <message>
        <source>Check the network, the proxy above, and whether a page in the browser opens. A network that asks you to sign in (hotel, train) needs that first.</source>
        <translation>ネットワーク、上のプロキシ、ブラウザーでページが開くかをご確認ください。サインインが必要なネットワーク(ホテル、列車など)では、まずそれを済ませてください。</translation>
    </message>
    <message>
        <source>As the system is set up.</source>
        <translation>システムの設定どおりです。</translation>
    </message>
    <message>
        <source>Through {url}.</source>
        <translation>{url}経由です。</translation>
    </message>
    <message>
        <source>None: straight to Zoho.</source>
        <translation>なし: Zohoに直接接続します。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>このコンピューターの時計は正確です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes.</source>
        <translation>このコンピューターの時計は{minutes}分ずれています。</translation>
    </message>
    <message>
        <source>Have the system set the time by itself: otherwise the ages shown are wrong.</source>
        <translation>システムで時刻を自動設定してください。画面の経過時間が正しく表示されません。</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>{name}としてサインインしています。</translation>
    </message>
    <message>
        <source>The access to Zoho has ended.</source>
        <translation>Zohoへのアクセスが終了しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in is kept in the system&apos;s keychain.</source>
        <translation>サインイン情報はシステムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used; the sign-in is kept for this session only.</source>
        <translation>キーチェーンを使えません。サインインは今回のみ有効です。</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>求めた権限はすべて許可されています。</translation>
    </message>
    <message>
        <source>Not granted at sign-in: {scopes}.</source>
        <translation>サインイン時に許可されなかったもの: {scopes}。</translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation>サインアウトしてから再度サインインし、求められたものすべてに同意してください。</translation>
    </message>
    <message>
        <source>Your profile permits what Segue reads.</source>
        <translation>Segueが読み取るものは、あなたの権限で許可されています。</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit: {permissions}.</source>
        <translation>Zohoの権限で許可されていないもの: {permissions}。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation>CRM管理者に、あなたの権限で有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit programs to work for you.</source>
        <translation>Zohoの権限で、プログラムの利用が許可されていません。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the permission Zoho CRM API Access.</source>
        <translation>CRM管理者に「Zoho CRM API Access」権限を依頼してください。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The organisation&apos;s details can&apos;t be read.</source>
        <translation>組織の詳細を読み取れません。</translation>
    </message>
    <message>
        <source>Segue works, but can&apos;t show edition and limits. Sign out and in again.</source>
        <translation>Segueは動作しますが、エディションと上限が分かりません。サインアウトして再度サインインしてください。</translation>
    </message>
    <message>
        <source>{edition}: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation>{edition}: 同時{concurrency}件の呼び出し、1日{credits} APIクレジット。</translation>
    </message>
    <message>
        <source>Free: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation>Free: 同時{concurrency}件の呼び出し、1日{credits} APIクレジット。</translation>
    </message>
    <message>
        <source>Many leads a day need more credits than that: mind the row below.</source>
        <translation>1日の見込み客が多い場合はクレジットが足りません。下の行にご注意ください。</translation>
    </message>
    <message>
        <source>{edition}, on trial for {days} more days.</source>
        <translation>{edition}、試用期間は残り{days}日です。</translation>
    </message>
    <message>
        <source>Afterwards fewer credits and modules may be left.</source>
        <translation>その後はクレジットやタブが減る場合があります。</translation>
    </message>
    <message>
        <source>{edition}, whose trial is over.</source>
        <translation>{edition}、試用期間は終了しました。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator which edition you have now.</source>
        <translation>現在のエディションをCRM管理者に確認してください。</translation>
    </message>
    <message>
        <source>{left} left today.</source>
        <translation>本日の残り: {left}。</translation>
    </message>
    <message>
        <source>Only {left} left today.</source>
        <translation>本日の残りはわずか{left}です。</translation>
    </message>
    <message>
        <source>A conversion costs 5, a mass conversion perhaps 200. They come back within 24 hours.</source>
        <translation>変換1件で5、一括変換で200ほど使います。24時間以内に戻ります。</translation>
    </message>
    <message>
        <source>None are left today.</source>
        <translation>本日の残りはありません。</translation>
    </message>
    <message>
        <source>Go on later: Zoho counts over 24 hours. Or ask for more credits.</source>
        <translation>あとで続けてください。Zohoは24時間で数えます。またはクレジットの追加を依頼してください。</translation>
    </message>
    <message>
        <source>Contacts, Accounts and Deals are there.</source>
        <translation>連絡先、取引先、商談があります。</translation>
    </message>
    <message>
        <source>The module Contacts is switched off.</source>
        <translation>「連絡先」タブが無効です。</translation>
    </message>
    <message>
        <source>Zoho converts no lead without it. Have your administrator switch it on.</source>
        <translation>これがないとZohoは見込み客を変換しません。管理者に有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>The module Accounts is switched off.</source>
        <translation>「取引先」タブが無効です。</translation>
    </message>
    <message>
        <source>Leads become contacts and deals only.</source>
        <translation>見込み客は連絡先と商談のみになります。</translation>
    </message>
    <message>
        <source>The module Deals is switched off.</source>
        <translation>「商談」タブが無効です。</translation>
    </message>
    <message>
        <source>Leads become contacts and accounts only.</source>
        <translation>見込み客は連絡先と取引先のみになります。</translation>
    </message>
    <message>
        <source>Leads have it.</source>
        <translation>見込み客にあります。</translation>
    </message>
    <message>
        <source>Leads have no field Company.</source>
        <translation>見込み客に「会社」項目がありません。</translation>
    </message>
    <message>
        <source>No account can be matched or created by it: leads become contacts.</source>
        <translation>会社名で取引先を照合・作成できません。見込み客は連絡先になります。</translation>
    </message>
    <message>
        <source>{count} for deals.</source>
        <translation>商談用に{count}件。</translation>
    </message>
    <message>
        <source>Deals have no pipelines.</source>
        <translation>商談にパイプラインがありません。</translation>
    </message>
    <message>
        <source>Nothing to do: the stages come from the layout.</source>
        <translation>対応は不要です。ステージはレイアウトから取得します。</translation>
    </message>
    <message>
        <source>One for each module.</source>
        <translation>タブごとに1つです。</translation>
    </message>
    <message>
        <source>{module} has several: {names}.</source>
        <translation>{module}には複数あります: {names}。</translation>
    </message>
    <message>
        <source>New records get the layout that Zoho chooses for you.</source>
        <translation>新しいデータのレイアウトはZohoが選びます。</translation>
    </message>
    <message>
        <source>Not checked: something before it failed, or Zoho doesn&apos;t say.</source>
        <translation>未確認: 手前で失敗したか、Zohoが知らせません。</translation>
    </message>
    <message>
        <source>This network answers in Zoho&apos;s place: it requires a sign-in of its own.</source>
        <translation>このネットワークがZohoの代わりに応答し、独自のサインインを求めています。</translation>
    </message>
    <message>
        <source>Open any page in the browser, do what the network asks, then try again.</source>
        <translation>ブラウザーで任意のページを開き、ネットワークの求めに応じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something between here and Zoho shows a certificate of its own.</source>
        <translation>Zohoとの間にある何かが独自の証明書を示しています。</translation>
    </message>
    <message>
        <source>In a company network: choose its certificate above (Extra certificates). In a hotel or train: sign in to the network first.</source>
        <translation>社内ネットワークでは、上の「追加の証明書」で証明書を選んでください。ホテルや列車では、まずネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let Segue through, or its address isn&apos;t valid.</source>
        <translation>プロキシがSegueを通さないか、アドレスが正しくありません。</translation>
    </message>
    <message>
        <source>Check the proxy above; ask your administrator which one is right.</source>
        <translation>上のプロキシを確認し、正しいものを管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The file with the extra certificates can&apos;t be read, or holds none.</source>
        <translation>追加の証明書のファイルを読み取れないか、証明書が入っていません。</translation>
    </message>
    <message>
        <source>Choose it again above: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>上で選び直してください。BEGIN CERTIFICATEで始まるテキストファイルです。</translation>
    </message>
    <message>
        <source>Zoho answers, but reports an internal error.</source>
        <translation>Zohoは応答していますが、Zoho側で障害が起きています。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>a right that Zoho doesn&apos;t name</source>
        <translation>Zohoが名前を示さない権限</translation>
    </message>
    <message>
        <source>{edition}, on trial for one more day.</source>
        <translation>{edition}、試用期間は残り1日です。</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Check connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Open an org first: then everything is checked.</source>
        <translation>先に組織を開いてください。すべてを確認できます。</translation>
    </message>
    <message>
        <source>Checks network, sign-in, rights and organisation. It costs about 30 credits.</source>
        <translation>ネットワーク、サインイン、権限、組織を確認します。約30クレジットを使います。</translation>
    </message>
    <message>
        <source>Checking network, sign-in, rights and organisation…</source>
        <translation>ネットワーク、サインイン、権限、組織を確認しています…</translation>
    </message>
    <message>
        <source>Something is blocking Segue; its row says what to do.</source>
        <translation>支障があります。該当する行に対処方法があります。</translation>
    </message>
    <message>
        <source>Segue works; what is missing is marked.</source>
        <translation>Segueは動作します。使えないものには印があります。</translation>
    </message>
    <message>
        <source>Nothing is blocking Segue.</source>
        <translation>支障はありません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Does it work?</source>
        <translation>動作の確認</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The demo org lives on this computer and needs none.</source>
        <translation>デモ組織はこのコンピューター上にあり、プロキシは不要です。</translation>
    </message>
    <message>
        <source>None: the system&apos;s certificates are enough</source>
        <translation>なし: システムの証明書で足ります</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose extra certificates</source>
        <translation>追加の証明書を選択</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the extra certificates</source>
        <translation>追加の証明書を削除</translation>
    </message>
    <message>
        <source>Only if your company inspects encrypted traffic: the file with its certificate (PEM), from your administrator.</source>
        <translation>会社が暗号化通信を検査している場合のみ: 管理者から受け取った証明書ファイル(PEM)です。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ConsolePicture</name>
    <message>
        <source>Sketch of Zoho&apos;s API console: first Add Client, then the type Mobile-based Applications, then the client&apos;s name and the redirect addresses, then Create.</source>
        <translation>Zoho APIコンソールの図: まず「Add Client」、次に種類「Mobile-based Applications」、次にクライアントの名前とリダイレクトアドレス、最後に「Create」。</translation>
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
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Taken back: {name}</source>
        <translation>取り消しました: {name}</translation>
    </message>
    <message>
        <source>Not sent, {name} has changed meanwhile. Please decide again.</source>
        <translation>送信していません。{name}はその間に変更されました。もう一度お決めください。</translation>
    </message>
    <message>
        <source>Not sent, {name} was converted or deleted by somebody else.</source>
        <translation>送信していません。{name}はほかの人が変換または削除しました。</translation>
    </message>
    <message>
        <source>Not sent, {name}: {why}</source>
        <translation>送信していません。{name}: {why}</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>What you typed for the deal would be lost.</source>
        <translation>商談に入力した内容が失われます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>フォームを離れますか?</translation>
    </message>
    <message>
        <source>Being sent to Zoho; waiting for the answer…</source>
        <translation>Zohoに送信中、応答を待っています…</translation>
    </message>
    <message>
        <source>Close, let it run</source>
        <translation>閉じて実行を続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Convert {name}</source>
        <translation>{name}を変換</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>You have looked in Zoho</source>
        <translation>Zohoを確認しました</translation>
    </message>
    <message>
        <source>Was the lead converted? Look for its contact before you answer: if it was converted, converting it again would create a duplicate.</source>
        <translation>見込み客は変換されていましたか? 答える前に連絡先を探してください。変換済みの場合、もう一度変換すると重複ができます。</translation>
    </message>
    <message>
        <source>It was converted</source>
        <translation>変換されていた</translation>
    </message>
    <message>
        <source>It wasn&apos;t</source>
        <translation>変換されていなかった</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>見込み客 %1</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>結果は不明</translation>
    </message>
    <message>
        <source>Being converted</source>
        <translation>変換中</translation>
    </message>
</context>
<context>
    <name>CreationCard</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Nothing but its name is filled in.</source>
        <translation>名前以外は入力されません。</translation>
    </message>
    <message>
        <source>Filled in from the lead: %1</source>
        <translation>見込み客から入力: %1</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>項目を隠す</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>項目を表示</translation>
    </message>
</context>
<context>
    <name>CreationSection</name>
    <message>
        <source>Would be new</source>
        <translation>新規になります</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>カレンダーで選ぶ</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>DealField</name>
    <message>
        <source>It contains invisible characters: {text}</source>
        <translation>見えない文字が含まれています: {text}</translation>
    </message>
    <message>
        <source>{label}, mandatory</source>
        <translation>{label}、必須</translation>
    </message>
    <message>
        <source>Segue can&apos;t fill in fields of this kind; it stays empty.</source>
        <translation>この種類の項目はSegueでは入力できません。空のままになります。</translation>
    </message>
</context>
<context>
    <name>DealSection</name>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>商談を作成</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{key} leads back to the choices</source>
        <translation>{key}で選択に戻ります</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>連絡先の役割</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nothing was decided: the queue was just being put in order.</source>
        <translation>何も決定していません。一覧を並べ替えている途中でした。</translation>
    </message>
    <message>
        <source>Nothing was decided: this lead has only just appeared. Look, then decide.</source>
        <translation>何も決定していません。この見込み客は表示されたばかりです。確認してから決定してください。</translation>
    </message>
    <message>
        <source>Nothing was decided yet: similar records are looked for first.</source>
        <translation>まだ何も決定していません。先に似たデータを探しています。</translation>
    </message>
    <message>
        <source>Nothing is sure here. {open} opens the form.</source>
        <translation>確実なものがありません。{open}でフォームを開きます。</translation>
    </message>
    <message>
        <source>Nothing is sure here. Press {first} to {last} to choose, {open} to open the form.</source>
        <translation>確実なものがありません。{first}~{last}で選び、{open}でフォームを開きます。</translation>
    </message>
    <message>
        <source>Nothing is sure here. Press {first} to choose, {open} to open the form.</source>
        <translation>確実なものがありません。{first}で選び、{open}でフォームを開きます。</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Show every decision in the form first</source>
        <translation>すべての決定を先にフォームで表示する</translation>
    </message>
    <message>
        <source>{accept} decides at once where one match is sure or nothing matches. With this it opens the form, and {convert} converts.</source>
        <translation>一致が確実か、一致がない場合、{accept}ですぐに決まります。これを選ぶとフォームが開き、{convert}で変換します。</translation>
    </message>
    <message>
        <source>One key or two</source>
        <translation>キー1回か2回か</translation>
    </message>
    <message>
        <source>Seconds in which a decision can be taken back</source>
        <translation>決定を取り消せる秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>すぐに送信</translation>
    </message>
    <message>
        <source>A decision waits this long before it is sent, and {undo} takes it back. Afterwards nothing can be undone. If it is sent at once, its dialog stays open until the answer arrives.</source>
        <translation>決定は送信までこの時間待ち、{undo}で取り消せます。そのあとは元に戻せません。すぐに送信する場合は、応答があるまでダイアログが残ります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Tell me when a conversion ends while Segue is in the background</source>
        <translation>Segueが背面にあるとき、変換の終了を知らせる</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Uses your system&apos;s notifications, without names. In the window itself the status line shows it in any case.</source>
        <translation>システムの通知で、名前を含めずに知らせます。ウィンドウではステータス行に常に表示されます。</translation>
    </message>
    <message>
        <source>How long the history keeps values</source>
        <translation>履歴に値を残す期間</translation>
    </message>
    <message>
        <source>What records looked like</source>
        <translation>変換前のデータ</translation>
    </message>
    <message>
        <source>The history keeps lead and targets as they were before each conversion, so that a mistake can be repaired by hand. This is personal data: it is stored in your own folder and deleted after this time. That a decision was made, when, and which records came of it is kept for good.</source>
        <translation>誤りを手作業で直せるように、変換前の見込み客と変換先の内容を履歴に残します。個人のデータですので、あなた自身のフォルダーに置かれ、この期間のあとに削除されます。決定の事実、日時、できたデータはずっと残ります。</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>何も残さない</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>見込み客が選択されていません</translation>
    </message>
    <message>
        <source>What matches a lead, and what a conversion would do, is shown here.</source>
        <translation>見込み客に一致するデータと、変換の内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The queue goes on meanwhile; nothing is lost.</source>
        <translation>一覧はそのまま続きます。何も失われません。</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Sign in with a code</source>
        <translation>コードでサインイン</translation>
    </message>
    <message>
        <source>On your phone or any other device that has a browser.</source>
        <translation>スマートフォンなど、ブラウザーのある別の端末で行います。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>ここでページを開く</translation>
    </message>
    <message>
        <source>Asking Zoho for a code…</source>
        <translation>Zohoにコードを求めています…</translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as you have accepted there.</source>
        <translation>そちらで同意すると、Segueは自動的に続きます。</translation>
    </message>
    <message>
        <source>Reading which organisation and user it is…</source>
        <translation>組織とユーザーを読み取っています…</translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain…</source>
        <translation>サインイン情報をキーチェーンに保存しています…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>1. Scan the picture, or open this address:</source>
        <translation>1. 画像を読み取るか、このアドレスを開きます:</translation>
    </message>
    <message>
        <source>2. Type this code, if it asks for one:</source>
        <translation>2. 求められたら、このコードを入力します:</translation>
    </message>
    <message>
        <source>3. Sign in there and press Accept.</source>
        <translation>3. そちらでサインインし、「Accept」を押します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the org</source>
        <translation>組織を開く</translation>
    </message>
    <message>
        <source>You are signed in, for this session only</source>
        <translation>今回のみサインインしました</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>EffectCardView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しい取引先</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新しい商談</translation>
    </message>
    <message>
        <source>No contact is created</source>
        <translation>連絡先は作成されません</translation>
    </message>
    <message>
        <source>No account is created</source>
        <translation>取引先は作成されません</translation>
    </message>
    <message>
        <source>No deal is created</source>
        <translation>商談は作成されません</translation>
    </message>
    <message>
        <source>The lead&apos;s owner, {name}, gets an email</source>
        <translation>見込み客の担当者{name}にメールが届きます</translation>
    </message>
    <message>
        <source>The lead&apos;s owner gets an email</source>
        <translation>見込み客の担当者にメールが届きます</translation>
    </message>
    <message>
        <source>The new records&apos; owner, {name}, gets an email</source>
        <translation>新しいデータの担当者{name}にメールが届きます</translation>
    </message>
    <message>
        <source>The new records&apos; owner gets an email</source>
        <translation>新しいデータの担当者にメールが届きます</translation>
    </message>
    <message>
        <source>{label}: {after}</source>
        <translation>{label}: {after}</translation>
    </message>
    <message>
        <source>{label} is filled in: {after}</source>
        <translation>{label}に入力: {after}</translation>
    </message>
    <message>
        <source>{label} stays {existing}</source>
        <translation>{label}は{existing}のままです</translation>
    </message>
    <message>
        <source>{label} {existing} becomes {after}</source>
        <translation>{label}は{existing}から{after}になります</translation>
    </message>
    <message>
        <source>{label} is {existing} already</source>
        <translation>{label}はすでに{existing}です</translation>
    </message>
    <message>
        <source>{label} {lead} isn&apos;t carried over</source>
        <translation>{label} {lead}は引き継がれません</translation>
    </message>
    <message>
        <source>{label}: it isn&apos;t certain what Zoho will do with {lead}</source>
        <translation>{label}: Zohoが{lead}をどう扱うかは不確かです</translation>
    </message>
    <message>
        <source>{label} is filled in if it&apos;s empty there: {lead}</source>
        <translation>{label}は、空であれば入力されます: {lead}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>引き継がれないもの</translation>
    </message>
    <message>
        <source>what it is now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Its name {before} is replaced by {after}</source>
        <translation>名前{before}は{after}に置き換わります</translation>
    </message>
    <message>
        <source>You may only read it: nothing in it is filled in</source>
        <translation>表示のみ可能なため、何も入力されません</translation>
    </message>
    <message>
        <source>Nothing in it changes</source>
        <translation>何も変わりません</translation>
    </message>
    <message>
        <source>Already the same: {labels}</source>
        <translation>すでに同じ: {labels}</translation>
    </message>
    <message>
        <source>{contact} gets the contact role {role}</source>
        <translation>{contact}の役割は「{role}」になります</translation>
    </message>
    <message>
        <source>The new records go to {name}</source>
        <translation>新しいデータは{name}の担当になります</translation>
    </message>
    <message>
        <source>The new records stay with {name}</source>
        <translation>新しいデータは{name}の担当のままです</translation>
    </message>
    <message>
        <source>Attachments, if there are any, move to the {module}</source>
        <translation>添付ファイルがあれば移動します: {module}</translation>
    </message>
    <message>
        <source>One attachment moves to the {module}</source>
        <translation>添付ファイル1件が移動します: {module}</translation>
    </message>
    <message>
        <source>{n} attachments move to the {module}</source>
        <translation>添付ファイル{n}件が移動します: {module}</translation>
    </message>
    <message>
        <source>Tag {name} goes to the {modules}</source>
        <translation>タグ「{name}」の引き継ぎ先: {modules}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}と{last}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Zoho reports an internal error</source>
        <translation>Zohoで問題が起きています</translation>
    </message>
    <message>
        <source>Zoho&apos;s servers answered with an internal error.</source>
        <translation>Zohoのサーバーが障害を返しました。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>No connection to Zoho</source>
        <translation>Zohoに接続できません</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>そのあと、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation>ネットワークへのサインインが必要です</translation>
    </message>
    <message>
        <source>This network (hotel, train, guest Wi-Fi) answered in Zoho&apos;s place.</source>
        <translation>このネットワーク(ホテル、列車、ゲストWi-Fi)がZohoの代わりに応答しました。</translation>
    </message>
    <message>
        <source>Sign in to it in your browser, then try again.</source>
        <translation>ブラウザーでサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The demo org has ended</source>
        <translation>デモ組織は終了しました</translation>
    </message>
    <message>
        <source>Its program on this computer isn&apos;t running any more.</source>
        <translation>このコンピューター上のプログラムはもう動いていません。</translation>
    </message>
    <message>
        <source>Start it again; it begins from scratch.</source>
        <translation>もう一度起動してください。最初から始まります。</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or the connection broke.</source>
        <translation>Zohoに接続できないか、接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Zoho takes too long</source>
        <translation>Zohoの応答に時間がかかりすぎています</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>時間内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again; a slow network or a busy Zoho is the usual cause.</source>
        <translation>もう一度お試しください。多くはネットワークの遅さかZohoの混雑が原因です。</translation>
    </message>
    <message>
        <source>The answer wasn&apos;t Zoho&apos;s</source>
        <translation>Zohoの応答ではありませんでした</translation>
    </message>
    <message>
        <source>Something else answered in Zoho&apos;s place, or the answer was cut off.</source>
        <translation>別のものがZohoの代わりに応答したか、応答が途切れました。</translation>
    </message>
    <message>
        <source>If this network asks you to sign in (hotel, train, guest Wi-Fi), do that in your browser; then try again.</source>
        <translation>このネットワークがサインインを求める場合(ホテル、列車、ゲストWi-Fi)は、ブラウザーで済ませてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>もう一度サインインしてください</translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended and can&apos;t be renewed.</source>
        <translation>SegueのZohoへのアクセスは終了し、更新できません。</translation>
    </message>
    <message>
        <source>Sign in again; your drafts are kept.</source>
        <translation>もう一度サインインしてください。下書きは残ります。</translation>
    </message>
    <message>
        <source>This lead is no longer there</source>
        <translation>この見込み客はもうありません</translation>
    </message>
    <message>
        <source>It was converted or deleted meanwhile, or you may not see it any more.</source>
        <translation>その間に変換または削除されたか、あなたには表示されなくなりました。</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Zoho could not be read.</source>
        <translation>Zohoを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Segue made a mistake</source>
        <translation>Segueでエラーが発生しました</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong in the program itself.</source>
        <translation>プログラム自体で予期しない問題が起きました。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support the code.</source>
        <translation>もう一度お試しください。繰り返す場合は、コードをサポートにお伝えください。</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>would be lost</source>
        <translation>失われます</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all of {field}</source>
        <translation>{field}をすべて表示</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>この見込み客の詳細</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>ほか{n}件を表示</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Show the guide</source>
        <translation>手順を表示</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使う</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>項目を編集</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation>見込み客を変更</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Segue changes the lead in Zoho, then reads its matches again.</source>
        <translation>Zohoの見込み客を変更し、そのあと一致を読み直します。</translation>
    </message>
    <message>
        <source>This field can&apos;t be empty.</source>
        <translation>この項目は空にできません。</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>filled in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>lost: no field for it</source>
        <translation>消失: 項目がありません</translation>
    </message>
    <message>
        <source>too long for this field</source>
        <translation>この項目には長すぎます</translation>
    </message>
    <message>
        <source>not one of its choices</source>
        <translation>選択肢にありません</translation>
    </message>
    <message>
        <source>unique, another has it</source>
        <translation>重複不可、ほかにあります</translation>
    </message>
    <message>
        <source>a box that isn&apos;t ticked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation>表示のみ可能</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>入力されません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Existing record</source>
        <translation>既存のデータ</translation>
    </message>
    <message>
        <source>Expected after</source>
        <translation>変換後の予想</translation>
    </message>
    <message>
        <source>Show {n} more fields</source>
        <translation>ほか{n}項目を表示</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>can&apos;t be used now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>is already converted</source>
        <translation>すでに変換されています</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>isn&apos;t approved yet</source>
        <translation>まだ承認されていません</translation>
    </message>
    <message>
        <source>is under review</source>
        <translation>レビュー中です</translation>
    </message>
    <message>
        <source>is being merged with another record</source>
        <translation>別のデータと統合中です</translation>
    </message>
    <message>
        <source>Choose a contact to merge into, or create a new one.</source>
        <translation>統合する連絡先を選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <source>Choose an account to link to, or create a new one.</source>
        <translation>連絡先を関連付ける取引先を選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <source>This lead {hindrance}, so Zoho won&apos;t convert it.</source>
        <translation>この見込み客は{hindrance}。そのためZohoは変換しません。</translation>
    </message>
    <message>
        <source>The Contacts module is removed from this org, so no lead can be converted.</source>
        <translation>この組織では「連絡先」タブが削除されているため、見込み客を変換できません。</translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it isn&apos;t mapped to any field.</source>
        <translation>{label}「{value}」は失われます。どの項目にも関連付けられていません。</translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it only goes to a {module}, and none is created.</source>
        <translation>{label}「{value}」は失われます。引き継ぎ先({module})が作成されません。</translation>
    </message>
    <message>
        <source>{label} “{value}” isn&apos;t one of the {module}&apos;s choices.</source>
        <translation>{label}「{value}」は変換先({module})の選択肢にありません。</translation>
    </message>
    <message>
        <source>{label} has {length} characters; the {module} allows {limit}.</source>
        <translation>{label}は{length}文字ですが、変換先({module})の上限は{limit}文字です。</translation>
    </message>
    <message>
        <source>This contact doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation>この連絡先は見込み客と一致しません。Zohoに拒否されます。</translation>
    </message>
    <message>
        <source>{name} {hindrance}.</source>
        <translation>{name}は{hindrance}。</translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked.</source>
        <translation>{name}が属する{account}はロックされています。</translation>
    </message>
    <message>
        <source>You may only read {name}: the lead is merged into it, but no field is filled in.</source>
        <translation>{name}は表示のみ可能です。見込み客は統合されますが、何も入力されません。</translation>
    </message>
    <message>
        <source>Only the name matches: make sure that {name} is the same person.</source>
        <translation>名前だけが一致します。{name}が同じ人かご確認ください。</translation>
    </message>
    <message>
        <source>{label} matches, but the contact is {name} and the lead is {lead}.</source>
        <translation>{label}は一致しますが、連絡先は{name}、見込み客は{lead}です。</translation>
    </message>
    <message>
        <source>Would be refused: {label} {value} must be unique, and {name} has it.</source>
        <translation>拒否されます: {label} {value}は重複不可で、{name}にあります。</translation>
    </message>
    <message>
        <source>{label} {value} must be unique, and {name} has it: Zoho may refuse, or leave it out of {target}.</source>
        <translation>{label} {value}は重複不可で、{name}にあります。Zohoは拒否するか、{target}に入力しない場合があります。</translation>
    </message>
    <message>
        <source>Also matches, and stays as it is: {names}.</source>
        <translation>ほかにも一致し、そのまま残ります: {names}。</translation>
    </message>
    <message>
        <source>There are matches already, so this may create a duplicate: {names}.</source>
        <translation>すでに一致があるため、重複になる場合があります: {names}。</translation>
    </message>
    <message>
        <source>The Accounts module is removed from this org, so there is no account.</source>
        <translation>この組織では「取引先」タブが削除されているため、取引先はありません。</translation>
    </message>
    <message>
        <source>This account doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation>この取引先は見込み客と一致しません。Zohoに拒否されます。</translation>
    </message>
    <message>
        <source>Set by the contact: {contact} already belongs to {account}.</source>
        <translation>連絡先で決まります: {contact}はすでに{account}に属しています。</translation>
    </message>
    <message>
        <source>Would be refused: {contact} doesn&apos;t belong to {account}.</source>
        <translation>拒否されます: {contact}は{account}に属していません。</translation>
    </message>
    <message>
        <source>Zoho creates it from the lead&apos;s company in any case.</source>
        <translation>指定の有無にかかわらず、Zohoが見込み客の会社名から作成します。</translation>
    </message>
    <message>
        <source>The lead has no company, so no account is created.</source>
        <translation>見込み客に会社名がないため、取引先は作成されません。</translation>
    </message>
    <message>
        <source>The lead&apos;s company is {company}, the account is {account}.</source>
        <translation>見込み客の会社は{company}、取引先は{account}です。</translation>
    </message>
    <message>
        <source>Something very similar is there already, though Zoho doesn&apos;t match it. Creating may produce a duplicate.</source>
        <translation>よく似たデータがすでにありますが、Zohoでは一致しません。作成すると重複になるおそれがあります。</translation>
    </message>
    <message>
        <source>Similar records are being looked for…</source>
        <translation>似たデータを探しています…</translation>
    </message>
    <message>
        <source>Similar records weren&apos;t looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation>組織のAPIクレジットが残り少ないため、似たデータを探していません。</translation>
    </message>
    <message>
        <source>Similar records could not be looked for: it isn&apos;t known whether there are any.</source>
        <translation>似たデータを探せませんでした。あるかどうか分かりません。</translation>
    </message>
    <message>
        <source>Does nothing here: the lead has no company.</source>
        <translation>ここでは効果がありません: 見込み客に会社名がありません。</translation>
    </message>
    <message>
        <source>Does nothing here: company and account are both {account}.</source>
        <translation>ここでは効果がありません: 会社も取引先も{account}です。</translation>
    </message>
    <message>
        <source>Does nothing here: no existing account is linked.</source>
        <translation>ここでは効果がありません: 既存の取引先には関連付けられません。</translation>
    </message>
    <message>
        <source>Does nothing here: you may only read the account {account}.</source>
        <translation>ここでは効果がありません: 取引先{account}は表示のみ可能です。</translation>
    </message>
    <message>
        <source>{label} must be unique, and another account is called {company}: Zoho would refuse to rename {account}.</source>
        <translation>{label}は重複不可で、別の取引先が{company}です。Zohoは{account}の名前の変更を拒否します。</translation>
    </message>
    <message>
        <source>The account name {account} is replaced by {company}.</source>
        <translation>取引先名{account}は{company}に置き換わります。</translation>
    </message>
    <message>
        <source>The Deals module is removed from this org, so there can be no deal.</source>
        <translation>この組織では「商談」タブが削除されているため、商談を作成できません。</translation>
    </message>
    <message>
        <source>{label} must be filled in.</source>
        <translation>{label}の入力が必要です。</translation>
    </message>
    <message>
        <source>{label} isn&apos;t valid: correct what you typed.</source>
        <translation>{label}を読み取れません。入力を直してください。</translation>
    </message>
    <message>
        <source>{label} may have {limit} characters at most.</source>
        <translation>{label}は{limit}文字までです。</translation>
    </message>
    <message>
        <source>{label} isn&apos;t one of the choices.</source>
        <translation>{label}は選択肢にありません。</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage {stage}.</source>
        <translation>パイプライン{pipeline}にステージ{stage}はありません。</translation>
    </message>
    <message>
        <source>{label} isn&apos;t a valid date.</source>
        <translation>{label}は実在する日付ではありません。</translation>
    </message>
    <message>
        <source>{label} needs a valid date and a time that exists on that day.</source>
        <translation>{label}には、暦にある日付と、その日に存在する時刻が必要です。</translation>
    </message>
    <message>
        <source>{label} is beyond {limit}, the limit of this field.</source>
        <translation>{label}はこの項目の上限{limit}を超えています。</translation>
    </message>
    <message>
        <source>{label} is mandatory, of a kind that Segue can&apos;t fill in: create the deal in Zoho.</source>
        <translation>{label}は必須ですが、Segueでは入力できない種類です。Zohoで商談を作成してください。</translation>
    </message>
    <message>
        <source>{label} isn&apos;t a field of this deal&apos;s layout.</source>
        <translation>{label}はこの商談のレイアウトにありません。</translation>
    </message>
    <message>
        <source>The closing date {date} is in the past.</source>
        <translation>完了予定日{date}は過ぎています。</translation>
    </message>
    <message>
        <source>The org has no contact role {name}.</source>
        <translation>この組織に連絡先の役割{name}はありません。</translation>
    </message>
    <message>
        <source>The preset&apos;s {label} was longer: it is cut to {limit} characters.</source>
        <translation>プリセットの{label}は長いため、{limit}文字に切り詰めます。</translation>
    </message>
    <message>
        <source>The preset&apos;s pipeline {name} isn&apos;t offered here any more.</source>
        <translation>プリセットのパイプライン{name}はもう使えません。</translation>
    </message>
    <message>
        <source>The preset&apos;s stage {name} isn&apos;t offered here any more.</source>
        <translation>プリセットのステージ{name}はもう使えません。</translation>
    </message>
    <message>
        <source>The preset names fields that leads don&apos;t have here: {names}.</source>
        <translation>プリセットに、この組織の見込み客にない項目があります: {names}。</translation>
    </message>
    <message>
        <source>The preset&apos;s amount is left out: this deal&apos;s layout has no Amount.</source>
        <translation>プリセットの金額は省かれます。この商談のレイアウトに金額がありません。</translation>
    </message>
    <message>
        <source>The preset&apos;s owner isn&apos;t an active user any more: the lead&apos;s owner stays.</source>
        <translation>プリセットの担当者は有効なユーザーではなくなりました。見込み客の担当者のままです。</translation>
    </message>
    <message>
        <source>The lead has no attachments to move.</source>
        <translation>見込み客に移動する添付ファイルはありません。</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a deal: none is created.</source>
        <translation>添付ファイルを商談に移せません。商談は作成されません。</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to an account: there is none.</source>
        <translation>添付ファイルを取引先に移せません。取引先がありません。</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a {module}.</source>
        <translation>添付ファイルの移動先にできません: {module}。</translation>
    </message>
    <message>
        <source>There is no {module} to carry tags to.</source>
        <translation>タグの引き継ぎ先がありません: {module}。</translation>
    </message>
    <message>
        <source>The lead doesn&apos;t have these tags: {names}.</source>
        <translation>見込み客にこのタグはありません: {names}。</translation>
    </message>
    <message>
        <source>Carried over to no record: {names}.</source>
        <translation>どのデータにも引き継がれません: {names}。</translation>
    </message>
    <message>
        <source>The chosen owner isn&apos;t an active user of this org.</source>
        <translation>選んだ担当者は、この組織の有効なユーザーではありません。</translation>
    </message>
    <message>
        <source>“{name}” is nobody in this org, or several: choose somebody from the list.</source>
        <translation>「{name}」に当たる人は、この組織にいないか、複数います。一覧から選んでください。</translation>
    </message>
    <message>
        <source>No contact or account is created, so there is no new owner to email.</source>
        <translation>連絡先も取引先も作成されないため、通知する新しい担当者がいません。</translation>
    </message>
    <message>
        <source>Choose a contact to merge into.</source>
        <translation>統合先の連絡先を選んでください。</translation>
    </message>
    <message>
        <source>Would replace the account name {account} by {company}.</source>
        <translation>取引先名{account}を{company}に置き換えます。</translation>
    </message>
    <message>
        <source>None of these can be chosen now.</source>
        <translation>今はどれも選べません。</translation>
    </message>
    <message>
        <source>Choose the contact first: it may decide the account.</source>
        <translation>先に連絡先を選んでください。取引先が決まる場合があります。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>Zoho refused these choices, for the reason above</source>
        <translation>この内容は、上記の理由でZohoに拒否されました</translation>
    </message>
    <message numerus="yes">
        <source>%n problems:</source>
        <translation>
            <numerusform>%n件の問題:</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks passed, with one warning</source>
        <translation>確認に合格しました(警告1件)</translation>
    </message>
    <message numerus="yes">
        <source>Checks passed, with %n warnings</source>
        <translation>
            <numerusform>確認に合格しました(警告%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks passed so far; similar records are being looked for</source>
        <translation>ここまでの確認に合格しました。似たデータを探しています</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>すべての確認に合格しました</translation>
    </message>
    <message>
        <source>Nothing was sent: this has only just appeared.</source>
        <translation>何も送信していません。表示されたばかりです。</translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation>保留中 {n}件</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation>表示 {n}件</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>選択 {n}件</translation>
    </message>
    <message>
        <source>Sort: {column} {arrow}</source>
        <translation>並び順: {column} {arrow}</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Sorted by {column}, {way}</source>
        <translation>{column}の{way}で並んでいます</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Zoho CRMにサインイン</translation>
    </message>
    <message>
        <source>You approve on Zoho&apos;s own page in your browser. Segue never sees your password.</source>
        <translation>ブラウザーで、Zoho自身のページで同意します。Segueがパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>または手入力で</translation>
    </message>
    <message>
        <source>How an administrator registers Segue, once for all…</source>
        <translation>管理者がSegueを登録する方法(全員で1回)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>With your team file</source>
        <translation>チームのファイルで</translation>
    </message>
    <message>
        <source>Did your administrator give you a file named segue-team.json? Then there is nothing to fill in.</source>
        <translation>管理者からsegue-team.jsonというファイルを受け取りましたか? それなら入力は不要です。</translation>
    </message>
    <message>
        <source>Open segue-team.json…</source>
        <translation>segue-team.jsonを開く…</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>{n} w</source>
        <translation>{n}週</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>a number too large to show</source>
        <translation>表示できないほど大きな数</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Re-check</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Matches read {age}</source>
        <translation>一致の読み取り: {age}</translation>
    </message>
    <message>
        <source>From {age}, reading again…</source>
        <translation>{age}の内容、読み直しています…</translation>
    </message>
    <message>
        <source>From {age}, offline</source>
        <translation>{age}の内容、オフライン</translation>
    </message>
    <message>
        <source>From {age}, couldn&apos;t be read again</source>
        <translation>{age}の内容、読み直せませんでした</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Like the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>外観: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the system follows light and dark as your computer changes them.</source>
        <translation>「システムと同じ」では、コンピューターのライトとダークの切り替えに従います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect the next time Segue starts. Dates and numbers follow your computer&apos;s region in every language.</source>
        <translation>次にSegueを起動したときから有効です。日付と数字は、どの言語でもコンピューターの地域設定に従います。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Register Segue with Zoho</source>
        <translation>SegueをZohoに登録</translation>
    </message>
    <message>
        <source>An administrator does this once for the whole organisation. It costs nothing and takes five minutes.</source>
        <translation>管理者が組織全体で1回行います。無料で、5分ほどで終わります。</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Save segue-team.json…</source>
        <translation>segue-team.jsonを保存…</translation>
    </message>
    <message>
        <source>Saved as %1. Give it to your team: they open it in Segue and press Sign in, each with their own sign-in.</source>
        <translation>%1として保存しました。チームに配ってください。各自がSegueで開き、自分のユーザーで「サインイン」を押します。</translation>
    </message>
    <message>
        <source>It holds the client secret: for your own team only.</source>
        <translation>クライアントシークレットが含まれます。自分のチームにのみ渡してください。</translation>
    </message>
    <message>
        <source>Open Zoho&apos;s API console</source>
        <translation>Zoho APIコンソールを開く</translation>
    </message>
    <message>
        <source>1. Press Add Client (Get Started, if it is your first one).</source>
        <translation>1. 「Add Client」を押します(初めての場合は「Get Started」)。</translation>
    </message>
    <message>
        <source>2. Choose Mobile-based Applications: that is Zoho&apos;s name for programs, too.</source>
        <translation>2. 「Mobile-based Applications」を選びます。Zohoではプログラムもこう呼びます。</translation>
    </message>
    <message>
        <source>3. Name it Segue, give your own home page, and add all of these addresses:</source>
        <translation>3. 名前をSegueとし、自社のホームページを入力し、次のアドレスをすべて追加します:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>リダイレクトアドレス %1</translation>
    </message>
    <message>
        <source>They lead back to Segue on the same computer. Zoho compares them letter by letter; several, in case a port is in use.</source>
        <translation>同じコンピューターのSegueに戻るためのものです。Zohoは一字ずつ比較します。ポートが使用中でも戻れるように複数あります。</translation>
    </message>
    <message>
        <source>4. Press Create. Copy what the console shows into these fields:</source>
        <translation>4. 「Create」を押します。コンソールに表示された内容を次の欄にコピーします:</translation>
    </message>
    <message>
        <source>What Segue asks for at each sign-in (for your records; the console asks for scopes only with a Self Client):</source>
        <translation>Segueが毎回のサインインで求めるもの(参考用。コンソールがスコープを尋ねるのは「Self Client」のときだけです):</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>Show request</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>変換の内容</translation>
    </message>
    <message>
        <source>Nothing: this lead can&apos;t be converted now.</source>
        <translation>何も起こりません: この見込み客は今は変換できません。</translation>
    </message>
    <message>
        <source>This is shown once contact and account are chosen.</source>
        <translation>連絡先と取引先を選ぶと、ここに表示されます。</translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone in Zoho CRM.</source>
        <translation>Zoho CRMでは変換を元に戻せません。</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>送信されるリクエスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>リクエストを隠す</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>変換…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>会社名なし</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>見込み客のデータ元</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>担当者: {name}</translation>
    </message>
    <message>
        <source>Created {age}</source>
        <translation>作成 {age}</translation>
    </message>
    <message>
        <source>Attachments not known</source>
        <translation>添付ファイルは不明</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <translation>タグ: {name}</translation>
    </message>
    <message>
        <source>{n} more tags</source>
        <translation>ほかのタグ {n}件</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>添付ファイル 1件</translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation>添付ファイル {n}件</translation>
    </message>
</context>
<context>
    <name>HeldDecisions</name>
    <message>
        <source>Waits for the network</source>
        <translation>ネットワークを待っています</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>まもなく送信</translation>
    </message>
    <message>
        <source>Queued · {n} s</source>
        <translation>待機中 · {n}秒</translation>
    </message>
    <message>
        <source>Nothing was sent. As soon as Zoho can be reached, the lead is read again and then converted as you decided; if it has changed, you are asked again.</source>
        <translation>何も送信していません。Zohoに接続できるようになったら、見込み客をもう一度読み取り、決定どおりに変換します。変更があれば、もう一度お尋ねします。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Before it is, Segue checks whether the lead and its matches are still what you decided on.</source>
        <translation>まだ何も送信していません。送信前に、見込み客と一致が決定時のままかSegueが確認します。</translation>
    </message>
    <message>
        <source>Converts in 1 second</source>
        <translation>1秒後に変換</translation>
    </message>
    <message>
        <source>Converts in {n} seconds</source>
        <translation>{n}秒後に変換</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>1 queued</source>
        <translation>待機中 1件</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>待機中 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>1 waits for the network</source>
        <translation>ネットワーク待ち 1件</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network</source>
        <translation>
            <numerusform>ネットワーク待ち %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>This lead can&apos;t be converted now</source>
        <translation>この見込み客は今は変換できません</translation>
    </message>
    <message>
        <source>Something in Zoho holds it. Open it in Zoho to see what.</source>
        <translation>Zoho側の何かが止めています。Zohoで開いて確認してください。</translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation>この見込み客はすでに変換されています</translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal it became.</source>
        <translation>Zohoで開くと、できた連絡先、取引先、商談を確認できます。</translation>
    </message>
    <message>
        <source>This lead is locked</source>
        <translation>この見込み客はロックされています</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t convert a locked lead. Have it unlocked in Zoho first.</source>
        <translation>Zohoはロックされた見込み客を変換しません。先にZohoでロックを解除してもらってください。</translation>
    </message>
    <message>
        <source>This lead isn&apos;t approved</source>
        <translation>この見込み客は承認されていません</translation>
    </message>
    <message>
        <source>Zoho converts approved leads only. Have it approved in Zoho first.</source>
        <translation>Zohoは承認された見込み客だけを変換します。先にZohoで承認してもらってください。</translation>
    </message>
    <message>
        <source>This lead is under review</source>
        <translation>この見込み客はレビュー中です</translation>
    </message>
    <message>
        <source>Zoho converts it only after the review has ended.</source>
        <translation>Zohoはレビューが終わってから変換します。</translation>
    </message>
    <message>
        <source>This lead is being merged</source>
        <translation>この見込み客は統合中です</translation>
    </message>
    <message>
        <source>Zoho is merging it with another record. Re-check it afterwards.</source>
        <translation>Zohoが別のデータと統合しています。そのあと再確認してください。</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>変換済み</translation>
    </message>
    <message>
        <source>{name} was converted and can&apos;t take a lead.</source>
        <translation>{name}は変換済みで、見込み客を統合できません。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>{name} is locked in Zoho and can&apos;t take a lead until it&apos;s unlocked.</source>
        <translation>{name}はZohoでロックされており、解除されるまで見込み客を統合できません。</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>{name} isn&apos;t approved in Zoho and can&apos;t take a lead until it is.</source>
        <translation>{name}はZohoで承認されていないため、承認されるまで見込み客を統合できません。</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>{name} is under review in Zoho and can&apos;t take a lead until the review has ended.</source>
        <translation>{name}はZohoでレビュー中のため、それまで見込み客を統合できません。</translation>
    </message>
    <message>
        <source>being merged</source>
        <translation>統合中</translation>
    </message>
    <message>
        <source>{name} is being merged in Zoho and can&apos;t take a lead until the merge has ended.</source>
        <translation>{name}はZohoで統合中のため、それまで見込み客を統合できません。</translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked in Zoho.</source>
        <translation>{name}が属する{account}は、Zohoでロックされています。</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>取引先がロック中</translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation>表示のみ可能</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>About to be sent</source>
        <translation>まもなく送信</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>In Zoho&apos;s queue</source>
        <translation>Zohoの待ち行列</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>結果は不明</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信していません</translation>
    </message>
    <message>
        <source>Refused by Zoho</source>
        <translation>Zohoが拒否</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>実行されず</translation>
    </message>
    <message>
        <source>Converted, perhaps by somebody else</source>
        <translation>変換済み(ほかの人の可能性)</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>変換済み</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>変更は不明</translation>
    </message>
    <message>
        <source>Lead changed</source>
        <translation>見込み客を変更</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>変更を拒否</translation>
    </message>
    <message>
        <source>Lead not changed</source>
        <translation>見込み客は変更なし</translation>
    </message>
    <message>
        <source>The lead has the new value.</source>
        <translation>見込み客は新しい値になっています。</translation>
    </message>
    <message>
        <source>The lead has the old value: nothing was changed.</source>
        <translation>見込み客は以前の値のままです。何も変更されていません。</translation>
    </message>
    <message>
        <source>The lead has the old value so far. The change may come yet: look again in some minutes.</source>
        <translation>見込み客は今のところ以前の値です。これから反映される可能性がありますので、数分後にもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>The lead has another value now, so the outcome can no longer be determined.</source>
        <translation>見込み客は今は別の値です。もう判断できません。</translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more, so the outcome can no longer be determined.</source>
        <translation>この見込み客はもう保留中ではないため、判断できません。</translation>
    </message>
    <message>
        <source>by Zoho&apos;s answer</source>
        <translation>Zohoの応答による</translation>
    </message>
    <message>
        <source>by re-reading the lead</source>
        <translation>見込み客の読み直しによる</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>次の起動時</translation>
    </message>
    <message>
        <source>by a person who had looked</source>
        <translation>確認した人による</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>In a bulk job</source>
        <translation>一括処理内</translation>
    </message>
    <message>
        <source>Merged into a contact</source>
        <translation>連絡先に統合</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>into an account</source>
        <translation>取引先に関連付け</translation>
    </message>
    <message>
        <source>with a deal</source>
        <translation>商談あり</translation>
    </message>
    <message>
        <source>overwriting</source>
        <translation>上書きあり</translation>
    </message>
    <message>
        <source>to another owner</source>
        <translation>別の担当者へ</translation>
    </message>
    <message>
        <source>with tags</source>
        <translation>タグあり</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>予想どおり</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1件の違い</translation>
    </message>
    <message>
        <source>{n} differences</source>
        <translation>{n}件の違い</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>The journal can&apos;t be read now.</source>
        <translation>今はジャーナルを読み取れません。</translation>
    </message>
    <message>
        <source>What came of it could not be read now.</source>
        <translation>今は結果を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Being checked now…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The lead could not be read now.</source>
        <translation>今は見込み客を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVとして保存</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>そこには保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Reading…  </source>
        <translation>読み込み中…  </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>項目が選択されていません</translation>
    </message>
    <message>
        <source>What was decided, what came of it and how to repair it is shown here.</source>
        <translation>決定の内容、その結果、修復の方法がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Each conversion and each field that is changed will be remembered here.</source>
        <translation>変換と変更した項目はすべてここに記録されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing fits this search and filter.</source>
        <translation>この検索と選択に該当するものがありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Name, company, field, value, id, code or date</source>
        <translation>名前、会社、項目、値、ID、コード、日付</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>変更した項目</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>変換済み</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>未変換</translation>
    </message>
    <message>
        <source>Came out differently</source>
        <translation>予想と異なる</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>another program keeps the file busy</source>
        <translation>別のプログラムがファイルを使用中です</translation>
    </message>
    <message>
        <source>the disk doesn&apos;t work as it should</source>
        <translation>ディスクが正常に動作していません</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>another Segue on this computer is using it</source>
        <translation>このコンピューターの別のSegueが使用中です</translation>
    </message>
    <message>
        <source>it isn&apos;t open yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Make some room on the disk; Segue goes on by itself.</source>
        <translation>ディスクの空きを増やしてください。Segueは自動的に続きます。</translation>
    </message>
    <message>
        <source>Make sure that you can write to Segue&apos;s folder; Segue goes on by itself.</source>
        <translation>Segueのフォルダーに書き込めるようにしてください。Segueは自動的に続きます。</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be using it; try again in a moment.</source>
        <translation>バックアップやウイルス対策が使用中かもしれません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Save your work and have the disk checked.</source>
        <translation>作業を保存し、ディスクを点検してもらってください。</translation>
    </message>
    <message>
        <source>Start Segue again: it repairs the file at the start.</source>
        <translation>Segueを再起動してください。起動時にファイルを修復します。</translation>
    </message>
    <message>
        <source>Convert there, or close it.</source>
        <translation>そちらで変換するか、そちらを閉じてください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Segue writes each conversion down before it is sent, and can&apos;t now: {why}. So nothing was sent, and nothing was changed.</source>
        <translation>Segueは変換を送信前に必ず記録しますが、今は記録できません: {why}。そのため何も送信せず、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing can be converted now, since Segue can&apos;t open its journal: {why}.</source>
        <translation>Segueがジャーナルを開けないため、今は何も変換できません: {why}。</translation>
    </message>
    <message>
        <source>Segue couldn&apos;t write this down ({why}) and keeps trying. If it is closed before, it looks the lead up in Zoho at its next start.</source>
        <translation>Segueはこれを記録できませんでした({why})。引き続き試みます。その前に閉じた場合は、次の起動時にZohoで見込み客を調べます。</translation>
    </message>
    <message>
        <source>Not written down yet: {why}. Segue keeps trying.</source>
        <translation>まだ記録されていません: {why}。Segueは引き続き試みます。</translation>
    </message>
    <message>
        <source>Segue&apos;s journal of conversions was damaged. The damaged files were put aside, and what could be read of them was carried over.</source>
        <translation>Segueの変換ジャーナルが壊れていました。壊れたファイルは別に残し、読み取れた内容を引き継ぎました。</translation>
    </message>
    <message>
        <source>Some of the journal&apos;s last entries were lost. Conversions that were still open are known from a second file and are being looked up in Zoho.</source>
        <translation>ジャーナルの最後の記録の一部が失われました。未完了の変換は2つ目のファイルから分かるため、Zohoで調べています。</translation>
    </message>
    <message>
        <source>Some conversions may have been sent whose outcome Segue doesn&apos;t know, and it can&apos;t tell how many. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation>Segueが結果を知らない変換が送信された可能性があり、件数は分かりません。最後に変換した見込み客を、再度変換する前にZohoで確認してください。</translation>
    </message>
    <message>
        <source>For {count} of the last conversions Segue doesn&apos;t know the outcome, nor the lead. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation>最近の変換のうち{count}件は、結果も見込み客も分かりません。最後に変換した見込み客を、再度変換する前にZohoで確認してください。</translation>
    </message>
</context>
<context>
    <name>JournalOpening</name>
    <message>
        <source>The journal of conversions</source>
        <translation>変換のジャーナル</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This computer has no keychain that Segue could use. On Linux that is GNOME Keyring or KWallet; ask your administrator for one.</source>
        <translation>このコンピューターには、Segueが使えるキーチェーンがありません。LinuxではGNOME KeyringまたはKWalletです。管理者にご相談ください。</translation>
    </message>
    <message>
        <source>The keychain is locked, or Segue was denied access. Unlock it or allow it.</source>
        <translation>キーチェーンがロックされているか、Segueのアクセスが拒否されました。解除または許可してください。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain stored the sign-in but couldn&apos;t return it.</source>
        <translation>キーチェーンはサインイン情報を受け取りましたが、返しませんでした。</translation>
    </message>
    <message>
        <source>The sign-in could not be written down.</source>
        <translation>サインイン情報を記録できませんでした。</translation>
    </message>
    <message>
        <source>You&apos;ll be asked to sign in again next time: nothing is kept on the disk.</source>
        <translation>次回もサインインが必要です。ディスクには何も残りません。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>“{action}”</source>
        <translation>「{action}」</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The keys that choose, create, add a deal and convert work in the form too.</source>
        <translation>選択、作成、商談の追加、変換のキーはフォームでも使えます。</translation>
    </message>
    <message>
        <source>Single keys are off while you type.</source>
        <translation>入力中は単独のキーは無効です。</translation>
    </message>
    <message>
        <source>Segue %1</source>
        <translation>Segue %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Choose an action, press the key for it, then choose Use this key. Single letters are off while you type. The numbers of candidates and presets stay as they are.</source>
        <translation>操作を選び、割り当てるキーを押して決定します。入力中は単独の文字キーは無効です。候補とプリセットの番号は変わりません。</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used here: buttons, lists and fields need it.</source>
        <translation>{key} はここでは使えません。ボタン、一覧、入力欄が使うキーです。</translation>
    </message>
    <message>
        <source>{key} is reserved for: {action}.</source>
        <translation>{key}は次の操作のままです: {action}。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>こちらで使う</translation>
    </message>
    <message>
        <source>{key} is already used for: {action}.</source>
        <translation>{key}はすでに使われています: {action}。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
</context>
<context>
    <name>LaneWatch</name>
    <message>
        <source>paused: the budget for looking ahead is used up</source>
        <translation>一時停止: 先読みに使える分を使い切りました</translation>
    </message>
    <message>
        <source>paused: Zoho asks to slow down</source>
        <translation>一時停止: Zohoが速度を落とすよう求めています</translation>
    </message>
    <message>
        <source>paused: Zoho can&apos;t be read now</source>
        <translation>一時停止: 今はZohoを読み取れません</translation>
    </message>
    <message>
        <source>paused: Zoho refuses these look-ups</source>
        <translation>一時停止: Zohoがこの照会を拒否しています</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Ready</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>脇</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{n} of {total} found</source>
        <translation>{total}件中{n}件が該当</translation>
    </message>
    <message>
        <source>{n} of {total} looked at</source>
        <translation>{total}件中{n}件を確認済み</translation>
    </message>
    <message>
        <source>as of {age}</source>
        <translation>{age}時点</translation>
    </message>
    <message>
        <source>{n} not confirmed by Zoho yet</source>
        <translation>{n}件はZohoの確認がまだです</translation>
    </message>
    <message>
        <source>{name}, {n} leads</source>
        <translation>{name}、見込み客{n}件</translation>
    </message>
    <message>
        <source>{name}, none found so far</source>
        <translation>{name}、まだ見つかっていません</translation>
    </message>
    <message>
        <source>{name}, {n} of {total} leads</source>
        <translation>{name}、{total}件中{n}件</translation>
    </message>
    <message>
        <source>{name}, 1 lead</source>
        <translation>{name}、見込み客1件</translation>
    </message>
    <message>
        <source>probably {n} more</source>
        <translation>ほかにおそらく{n}件</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>When should {name} come back?</source>
        <translation>{name}をいつ戻しますか?</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>その日まで取っておく</translation>
    </message>
    <message>
        <source>Or on</source>
        <translation>または日付</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>メモ(任意)</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>次の月曜日</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>A day after today is needed, written like {example}.</source>
        <translation>明日以降の日付を {example} のように入力してください。</translation>
    </message>
</context>
<context>
    <name>LeadBadge</name>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>脇</translation>
    </message>
    <message>
        <source>{field} matches</source>
        <translation>{field}が一致</translation>
    </message>
    <message>
        <source>email matches</source>
        <translation>メールが一致</translation>
    </message>
    <message>
        <source>account matches</source>
        <translation>取引先が一致</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>several contacts</source>
        <translation>複数の連絡先</translation>
    </message>
    <message>
        <source>several accounts</source>
        <translation>複数の取引先</translation>
    </message>
    <message>
        <source>matches disagree</source>
        <translation>一致が食い違い</translation>
    </message>
    <message>
        <source>same name only</source>
        <translation>同名のみ</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今は不可</translation>
    </message>
    <message>
        <source>match is locked</source>
        <translation>一致先がロック中</translation>
    </message>
    <message>
        <source>match is read-only</source>
        <translation>一致先は表示のみ</translation>
    </message>
    <message>
        <source>deal can&apos;t be filled</source>
        <translation>商談を入力できません</translation>
    </message>
    <message>
        <source>not convertible</source>
        <translation>変換不可</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>飛ばしました</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>あとで対応</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>変換済み</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>being merged</source>
        <translation>統合中</translation>
    </message>
    <message>
        <source>New at account</source>
        <translation>取引先に新規</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>飛ばしました</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>LeadFace</name>
    <message>
        <source>, ticked</source>
        <translation>、選択中</translation>
    </message>
    <message>
        <source>not confirmed by Zoho yet</source>
        <translation>Zohoの確認がまだです</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>会社名なし</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>データ元</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
</context>
<context>
    <name>LeadsPanel</name>
    <message>
        <source>Pending leads</source>
        <translation>保留中の見込み客</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Its outcome isn&apos;t known yet. If you close Segue now, it finds out and tells you at its next start; nothing is sent twice.</source>
        <translation>結果はまだ分かりません。今Segueを閉じても、次の起動時に調べてお知らせします。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The demo org ends with Segue, and so does the conversion.</source>
        <translation>結果はまだ分かりません。デモ組織はSegueとともに終わり、変換も終わります。</translation>
    </message>
    <message>
        <source>A conversion is under way</source>
        <translation>変換の途中です</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. If you leave this org now, it is found out when you open it again; nothing is sent twice.</source>
        <translation>結果はまだ分かりません。今この組織を離れても、次に開いたときに調べます。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The demo org ends when you leave it, and so does the conversion.</source>
        <translation>結果はまだ分かりません。デモ組織は離れると終わり、変換も終わります。</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>それでも離れる</translation>
    </message>
    <message>
        <source>1 decision isn&apos;t sent yet</source>
        <translation>決定1件がまだ送信されていません</translation>
    </message>
    <message>
        <source>{n} decisions aren&apos;t sent yet</source>
        <translation>決定{n}件がまだ送信されていません</translation>
    </message>
    <message>
        <source>Close unsent</source>
        <translation>送信せずに閉じる</translation>
    </message>
    <message>
        <source>Leave unsent</source>
        <translation>送信せずに離れる</translation>
    </message>
    <message>
        <source>It can be sent before Segue closes, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation>Segueを閉じる前に送信するか、取り消すことができます。取り消すと何も起こらず、見込み客は元どおり保留中です。</translation>
    </message>
    <message>
        <source>They can be sent before Segue closes, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation>Segueを閉じる前に送信するか、取り消すことができます。取り消すと何も起こらず、見込み客は元どおり保留中です。</translation>
    </message>
    <message>
        <source>It can be sent before this org is left, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation>この組織を離れる前に送信するか、取り消すことができます。取り消すと何も起こらず、見込み客は元どおり保留中です。</translation>
    </message>
    <message>
        <source>They can be sent before this org is left, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation>この組織を離れる前に送信するか、取り消すことができます。取り消すと何も起こらず、見込み客は元どおり保留中です。</translation>
    </message>
    <message>
        <source>It waits for the network, and Segue sends nothing while it is closed. Segue tells you at its next start and keeps your choices, so that you can decide again.</source>
        <translation>ネットワークを待っています。Segueを閉じている間は何も送信されません。次の起動時にお知らせし、選択内容を残しますので、もう一度お決めください。</translation>
    </message>
    <message>
        <source>They wait for the network, and Segue sends nothing while it is closed. Segue tells you at its next start and keeps your choices, so that you can decide again.</source>
        <translation>ネットワークを待っています。Segueを閉じている間は何も送信されません。次の起動時にお知らせし、選択内容を残しますので、もう一度お決めください。</translation>
    </message>
    <message>
        <source>It waits for the network, and Segue sends nothing to an org that isn&apos;t open. Segue tells you when you open this org again and keeps your choices, so that you can decide again.</source>
        <translation>ネットワークを待っています。開いていない組織には何も送信されません。この組織をもう一度開いたときにお知らせしますので、もう一度お決めください。選択内容は残ります。</translation>
    </message>
    <message>
        <source>They wait for the network, and Segue sends nothing to an org that isn&apos;t open. Segue tells you when you open this org again and keeps your choices, so that you can decide again.</source>
        <translation>ネットワークを待っています。開いていない組織には何も送信されません。この組織をもう一度開いたときにお知らせしますので、もう一度お決めください。選択内容は残ります。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Decisions and changed fields</source>
        <translation>決定と変更した項目</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside Segue (%1)</source>
        <translation>Segueの内部で問題が起きました (%1)</translation>
    </message>
    <message>
        <source>Segue: demo</source>
        <translation>Segue: デモ</translation>
    </message>
</context>
<context>
    <name>NearMissDesk</name>
    <message>
        <source>The lead is being changed</source>
        <translation>見込み客を変更しています</translation>
    </message>
    <message>
        <source>What was changed in the lead</source>
        <translation>見込み客で変更されたもの</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Give the proxy&apos;s address, for instance http://proxy.example.com:8080.</source>
        <translation>プロキシのアドレスを入力してください。例: http://proxy.example.com:8080。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://. SOCKS proxies can&apos;t be used.</source>
        <translation>アドレスはhttp://またはhttps://で始めてください。SOCKSプロキシは使えません。</translation>
    </message>
    <message>
        <source>Leave out the user and the password: they would be stored in plain text in the settings. A proxy that asks for them works if the system knows them (choose Like the system).</source>
        <translation>ユーザーとパスワードは省いてください。設定に読める形で残ってしまいます。それらを求めるプロキシは、システムが知っていれば使えます(「システムと同じ」を選択)。</translation>
    </message>
    <message>
        <source>This isn&apos;t a proxy address. One looks like http://proxy.example.com:8080, with nothing after the number.</source>
        <translation>プロキシのアドレスではありません。http://proxy.example.com:8080のような形で、数字のあとには何も付けません。</translation>
    </message>
</context>
<context>
    <name>NoMatchCard</name>
    <message>
        <source>Nothing in your CRM matches</source>
        <translation>CRMに一致するものはありません</translation>
    </message>
    <message>
        <source>What matches isn&apos;t known</source>
        <translation>何が一致するか分かりません</translation>
    </message>
    <message>
        <source>Zoho reports matches only for leads that can be converted.</source>
        <translation>Zohoは、変換できる見込み客についてのみ一致を知らせます。</translation>
    </message>
    <message>
        <source>No contact has any of these: {values}.</source>
        <translation>次のいずれかを持つ連絡先はありません: {values}。</translation>
    </message>
    <message>
        <source>No account has any of these: {values}.</source>
        <translation>次のいずれかを持つ取引先はありません: {values}。</translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the email address, the company with the accounts&apos; names, and the name with the contacts&apos; names.</source>
        <translation>Zohoは重複不可の項目、メールアドレス、会社名と取引先名、名前と連絡先名を比較しました。</translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the email address, and the name with the contacts&apos; names. The lead names no company.</source>
        <translation>Zohoは重複不可の項目、メールアドレス、名前と連絡先名を比較しました。見込み客に会社名はありません。</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A conversion is done.</source>
        <translation>変換が終わりました。</translation>
    </message>
    <message>
        <source>{n} conversions are done.</source>
        <translation>{n}件の変換が終わりました。</translation>
    </message>
    <message>
        <source>A decision needs your attention.</source>
        <translation>確認が必要な決定があります。</translation>
    </message>
    <message>
        <source>{n} decisions need your attention.</source>
        <translation>確認が必要な決定が{n}件あります。</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>These leads were read earlier.</source>
        <translation>以前に読み取った見込み客です。</translation>
    </message>
    <message>
        <source>These leads were read {age}.</source>
        <translation>{age}に読み取った見込み客です。</translation>
    </message>
    <message>
        <source>What you decide now waits for the network; before it is sent, it is checked against Zoho.</source>
        <translation>今決めたことはネットワークを待ち、送信前にZohoと照合します。</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>The lead was deleted in Zoho before Segue could see whether it had been converted. Look in Zoho for its contact. If the lead is taken back from the recycle bin, check again.</source>
        <translation>変換されたかSegueが確認する前に、見込み客がZohoで削除されました。Zohoで連絡先を探してください。ごみ箱から戻した場合は、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Zoho shows you this lead neither as pending nor as converted nor as deleted; perhaps you may not see it any more. Ask somebody who can see it, or look in Zoho for its contact.</source>
        <translation>Zohoはこの見込み客を、保留中としても変換済みとしても削除済みとしても示しません。表示する権限がなくなったのかもしれません。権限のある人に尋ねるか、Zohoで連絡先を探してください。</translation>
    </message>
    <message>
        <source>Zoho accepted it as a job half an hour ago and hasn&apos;t completed it. Look at the lead in Zoho, and check again later; don&apos;t convert it again before that.</source>
        <translation>Zohoは30分前に処理として受け付けましたが、まだ行っていません。Zohoで見込み客を確認し、あとで再確認してください。その前に再度変換しないでください。</translation>
    </message>
    <message>
        <source>Converted. Reading what came out…</source>
        <translation>変換しました。できたものを読み取っています…</translation>
    </message>
    <message>
        <source>Being sent to Zoho; waiting for the answer…</source>
        <translation>Zohoに送信中、応答を待っています…</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. No answer came; Segue finds out in Zoho what became of it.</source>
        <translation>結果を確認中、{probe}回目。応答がなかったため、SegueがZohoで結果を調べています。</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. Zoho says that the lead is converted already; Segue finds out how.</source>
        <translation>結果を確認中、{probe}回目。Zohoによると見込み客はすでに変換済みです。Segueがその内容を調べています。</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. Zoho has put the conversion in its queue; Segue checks whether it&apos;s done.</source>
        <translation>結果を確認中、{probe}回目。Zohoが変換を待ち行列に入れました。Segueが完了したか調べています。</translation>
    </message>
    <message>
        <source>No answer came. Segue keeps checking in Zoho until it is certain what became of it; meanwhile the lead can&apos;t be converted again.</source>
        <translation>応答がありませんでした。結果が確実になるまで、SegueがZohoで繰り返し調べます。その間、この見込み客を再度変換することはできません。</translation>
    </message>
    <message>
        <source>Zoho says that the lead is converted already. Segue keeps checking until it is certain how it was converted; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Zohoによると見込み客はすでに変換済みです。内容が確実になるまで、Segueが繰り返し調べます。その間、この見込み客を再度変換することはできません。</translation>
    </message>
    <message>
        <source>Zoho has put the conversion in its queue. Segue keeps checking until it is certain that it&apos;s done; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Zohoが変換を待ち行列に入れました。完了が確実になるまで、Segueが繰り返し調べます。その間、この見込み客を再度変換することはできません。</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as it gets through.</source>
        <translation>接続でき次第、Segueは自動的に続きます。</translation>
    </message>
    <message>
        <source>An earlier conversion of this lead isn&apos;t settled yet, so this one was not sent. See what became of the earlier one first.</source>
        <translation>この見込み客の前回の変換がまだ確定していないため、今回は送信していません。先に前回の結果をご確認ください。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信していません</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>You have looked, and the lead isn&apos;t converted. You may try again.</source>
        <translation>ご確認の結果、見込み客は変換されていません。もう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Segue looked more than once, long enough after sending, and the lead was as before. You may try again; Segue reads the lead and its matches again first.</source>
        <translation>送信から十分な時間をおいてSegueが複数回確認しましたが、見込み客は元のままでした。もう一度お試しいただけます。Segueは先に見込み客と一致を読み直します。</translation>
    </message>
    <message>
        <source>No answer, and the lead isn&apos;t converted</source>
        <translation>応答がなく、見込み客は変換されていません</translation>
    </message>
    <message>
        <source>Segue can&apos;t find out what became of it</source>
        <translation>Segueでは結果を調べられません</translation>
    </message>
    <message>
        <source>The outcome isn&apos;t known</source>
        <translation>結果は分かりません</translation>
    </message>
    <message>
        <source>The request may have reached Zoho, and no answer came. The lead may be converted or not. Don&apos;t convert it again until a check has shown what happened.</source>
        <translation>リクエストはZohoに届いた可能性がありますが、応答がありませんでした。見込み客は変換されたかもしれず、されていないかもしれません。確認で分かるまで、再度変換しないでください。</translation>
    </message>
    <message>
        <source>Zoho will convert it later</source>
        <translation>Zohoがあとで変換します</translation>
    </message>
    <message>
        <source>Zoho accepted it as a job and hadn&apos;t completed it when Segue last checked. Don&apos;t convert it again; check the lead later.</source>
        <translation>Zohoは処理として受け付けましたが、Segueが最後に確認した時点では行っていませんでした。再度変換せず、あとで見込み客を確認してください。</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>このコンピューターはインターネットに接続していません。</translation>
    </message>
    <message>
        <source>Zoho&apos;s address can&apos;t be found: is there a connection?</source>
        <translation>Zohoのアドレスが見つかりません。接続していますか?</translation>
    </message>
    <message>
        <source>The demo org has ended: its program on this computer isn&apos;t running any more.</source>
        <translation>デモ組織は終了しました。このコンピューター上のプログラムはもう動いていません。</translation>
    </message>
    <message>
        <source>What answers in Zoho&apos;s place can&apos;t be trusted. A network that asks you to sign in first can look like this; open a page in your browser to see.</source>
        <translation>Zohoの代わりに応答しているものは信頼できません。サインインを求めるネットワークでもこうなります。ブラウザーでページを開いて確認してください。</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be read. Choose it again, or remove it, in the settings under Connection.</source>
        <translation>会社の証明書ファイルを読み取れません。設定の「接続」で選び直すか、削除してください。</translation>
    </message>
    <message>
        <source>No encrypted connection to Zoho could be made.</source>
        <translation>Zohoとの暗号化接続ができませんでした。</translation>
    </message>
    <message>
        <source>This network asks you to sign in first; do that in your browser.</source>
        <translation>このネットワークでは先にサインインが必要です。ブラウザーで行ってください。</translation>
    </message>
    <message>
        <source>This network&apos;s proxy, or its settings, don&apos;t work.</source>
        <translation>このネットワークのプロキシ、またはその設定が機能していません。</translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended. Sign in again.</source>
        <translation>SegueのZohoへのアクセスが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Zoho asks to slow down. Wait for a few minutes.</source>
        <translation>Zohoが速度を落とすよう求めています。数分お待ちください。</translation>
    </message>
    <message>
        <source>Segue was being closed.</source>
        <translation>Segueを閉じるところでした。</translation>
    </message>
    <message>
        <source>Segue could not put the request together.</source>
        <translation>Segueがリクエストを作成できませんでした。</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached just now.</source>
        <translation>今はZohoに接続する手段がありません。</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Email the lead&apos;s owner</source>
        <translation>見込み客の担当者にメールする</translation>
    </message>
    <message>
        <source>Email the new records&apos; owner</source>
        <translation>新しいデータの担当者にメールする</translation>
    </message>
    <message>
        <source>Overwrite the contact&apos;s account name</source>
        <translation>連絡先の取引先名を上書きする</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Move attachments, if there are any, to</source>
        <translation>添付ファイル(あれば)の移動先</translation>
    </message>
    <message>
        <source>Move the attachment to</source>
        <translation>添付ファイルの移動先</translation>
    </message>
    <message numerus="yes">
        <source>Move %n attachments to</source>
        <translation>
            <numerusform>添付ファイル%n件の移動先</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (keep owner)</source>
        <translation>{name}(担当者を維持)</translation>
    </message>
    <message>
        <source>Keep owner</source>
        <translation>担当者を維持</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
</context>
<context>
    <name>OrgNotes</name>
    <message>
        <source>What this org does without</source>
        <translation>この組織で使えないもの</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Another way…</source>
        <translation>別の方法…</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>別の方法でサインイン</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>コードで、どの端末でも</translation>
    </message>
    <message>
        <source>With a code from Zoho&apos;s API console</source>
        <translation>Zoho APIコンソールのコードで</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>%1 leads have changed</source>
        <translation>%1件の見込み客が変更されました</translation>
    </message>
    <message>
        <source>1 lead has changed</source>
        <translation>1件の見込み客が変更されました</translation>
    </message>
    <message>
        <source>%1 leads were converted or deleted elsewhere</source>
        <translation>%1件の見込み客がほかで変換または削除されました</translation>
    </message>
    <message>
        <source>1 lead was converted or deleted elsewhere</source>
        <translation>1件の見込み客がほかで変換または削除されました</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>予想と異なる</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>OutcomeBody</name>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>I have looked…</source>
        <translation>確認しました…</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変換前</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Open that record in Zoho</source>
        <translation>そのデータをZohoで開く</translation>
    </message>
    <message>
        <source>Open the lead in Zoho</source>
        <translation>見込み客をZohoで開く</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Zoho names no {module}; look for it there.</source>
        <translation>Zohoが示していません({module})。Zohoでお探しください。</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Everything came out as expected.</source>
        <translation>すべて予想どおりです。</translation>
    </message>
    <message>
        <source>Some fields came out differently than expected.</source>
        <translation>一部の項目が予想と異なります。</translation>
    </message>
    <message>
        <source>Zoho has confirmed it. The records weren&apos;t read again.</source>
        <translation>Zohoが確認しました。データの読み直しは行っていません。</translation>
    </message>
    <message>
        <source>It shows that this org keeps filled fields as they are, also with overwrite. Segue expects that from now on.</source>
        <translation>この組織では、上書きでも入力済みの項目が維持されると分かりました。以後Segueはそう予想します。</translation>
    </message>
    <message>
        <source>It shows that with overwrite this org also replaces other fields by the lead&apos;s values. Segue expects that from now on.</source>
        <translation>この組織では、上書きするとほかの項目も見込み客の値に置き換わると分かりました。以後Segueはそう予想します。</translation>
    </message>
    <message>
        <source>The lead is converted</source>
        <translation>見込み客は変換されました</translation>
    </message>
    <message>
        <source>The lead is converted, but not as requested</source>
        <translation>見込み客は、指定とは異なる形で変換されました</translation>
    </message>
    <message>
        <source>The lead is converted, perhaps by somebody else</source>
        <translation>見込み客は変換されています(ほかの人による可能性があります)</translation>
    </message>
    <message>
        <source>The answer was lost, but the lead in Zoho shows that it went as requested.</source>
        <translation>応答は失われましたが、Zohoの見込み客から、指定どおりに行われたと分かります。</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but not into the records that you chose: perhaps somebody else converted it. Look at the records before you do more.</source>
        <translation>Zohoの見込み客は変換されていますが、選んだデータへではありません。ほかの人が変換したのかもしれません。次の操作の前にデータを確認してください。</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted into the records that you chose, but not by this conversion: perhaps somebody else did it. Look at the records before you do more.</source>
        <translation>Zohoの見込み客は、選んだデータに変換されていますが、この変換によるものではありません。ほかの人が行ったのかもしれません。次の操作の前にデータを確認してください。</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but Zoho doesn&apos;t name the records. Look them up in Zoho.</source>
        <translation>Zohoの見込み客は変換されていますが、Zohoがデータを示していません。Zohoでお探しください。</translation>
    </message>
    <message>
        <source>{label}: {expected} was expected, {actual} is there</source>
        <translation>{label}: 予想は{expected}、実際は{actual}</translation>
    </message>
    <message>
        <source>{label}: {actual}</source>
        <translation>{label}: {actual}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>すべての担当者</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>自分の見込み客</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当者なし</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>, not possible now</source>
        <translation>、今は不可</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Sign in with a code from Zoho&apos;s API console</source>
        <translation>Zoho APIコンソールのコードでサインイン</translation>
    </message>
    <message>
        <source>For one administrator alone: no redirect address is needed, but the code is valid for a few minutes only.</source>
        <translation>1人で使う管理者向けです。リダイレクトアドレスは不要ですが、コードは数分間だけ有効です。</translation>
    </message>
    <message>
        <source>1. In Zoho&apos;s API console choose Self Client, then Generate Code.</source>
        <translation>1. Zoho APIコンソールで「Self Client」、次に「Generate Code」を選びます。</translation>
    </message>
    <message>
        <source>2. Paste these scopes there, choose 10 minutes, and press Create:</source>
        <translation>2. そこに次のスコープを貼り付け、10分を選び、「Create」を押します:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>3. Copy its client ID and secret, and the code, into these fields:</source>
        <translation>3. クライアントID、クライアントシークレット、コードを次の欄にコピーします:</translation>
    </message>
    <message>
        <source>Code from the API console</source>
        <translation>APIコンソールのコード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Convert Leads</source>
        <translation>見込み客の変換</translation>
    </message>
    <message>
        <source>Mass Convert Leads</source>
        <translation>見込み客の一括変換</translation>
    </message>
    <message>
        <source>Zoho CRM API Access</source>
        <translation>Zoho CRM API Access</translation>
    </message>
    <message>
        <source>View {module}</source>
        <translation>{module}の表示</translation>
    </message>
    <message>
        <source>Create {module}</source>
        <translation>{module}の作成</translation>
    </message>
    <message>
        <source>Edit {module}</source>
        <translation>{module}の編集</translation>
    </message>
    <message>
        <source>Delete {module}</source>
        <translation>{module}の削除</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Live org</source>
        <translation>本番の組織</translation>
    </message>
    <message>
        <source>Zoho sandbox</source>
        <translation>Zohoサンドボックス</translation>
    </message>
    <message>
        <source>Demo org</source>
        <translation>デモ組織</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Demo: ends with this session</source>
        <translation>デモ: Segueを終了すると終わります</translation>
    </message>
    <message>
        <source>The demo org has ended: its program on this computer isn&apos;t running any more. What was done there is gone with it, and what waits isn&apos;t sent.</source>
        <translation>デモ組織は終了しました。このコンピューター上のプログラムはもう動いていません。そこで行ったことは失われ、待機中のものは送信されません。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your settings were reset</source>
        <translation>設定は初期状態から始まります</translation>
    </message>
    <message>
        <source>The file with your settings was damaged, or is from a newer version. Segue started with its defaults; the old file is kept beside the new one as %1.</source>
        <translation>設定ファイルが壊れているか、新しいバージョンのものでした。Segueは初期設定で起動しました。古いファイルは新しいファイルの横に%1として残っています。</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read at the moment. Segue uses its defaults and leaves the file as it is; changes apply to this session only.</source>
        <translation>設定ファイルを今は読み取れません。Segueは初期設定を使い、ファイルには手を付けません。変更は今回のみ有効です。</translation>
    </message>
</context>
<context>
    <name>PresetDesk</name>
    <message>
        <source>The presets&apos; file was damaged; it is kept as %1</source>
        <translation>プリセットのファイルが壊れていました。%1として残しています</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>プリセット: %1</translation>
    </message>
    <message>
        <source>The presets could not be saved; they last until Segue ends.</source>
        <translation>プリセットを保存できませんでした。Segueを終了するまで有効です。</translation>
    </message>
    <message>
        <source>The team file</source>
        <translation>チームのファイル</translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>新しいものはありません。</translation>
    </message>
    <message>
        <source>Presets imported: %1</source>
        <translation>取り込んだプリセット: %1</translation>
    </message>
    <message>
        <source>There is no room for %1 more: delete some, and import again.</source>
        <translation>あと %1 件は入りません。いくつか削除してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>そこにファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The presets are in the file; what else was in it is as before.</source>
        <translation>プリセットをファイルに保存しました。ほかの内容はそのままです。</translation>
    </message>
    <message>
        <source>The team file has presets that you don&apos;t have: {names}.</source>
        <translation>チームのファイルには、あなたが持っていないプリセットがあります：{names}。</translation>
    </message>
    <message>
        <source>Presets of your team</source>
        <translation>チームのプリセット</translation>
    </message>
    <message>
        <source>Keep them in the file</source>
        <translation>ファイルに残す</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>That isn&apos;t a segue-team.json, or is damaged.</source>
        <translation>segue-team.jsonではないか、壊れています。</translation>
    </message>
    <message>
        <source>A newer Segue wrote that file: update this one.</source>
        <translation>新しいSegueが書いたファイルです。こちらを更新してください。</translation>
    </message>
    <message>
        <source>There are no presets in that file.</source>
        <translation>そのファイルにプリセットはありません。</translation>
    </message>
    <message>
        <source>Something in that file can&apos;t be right: %1</source>
        <translation>そのファイルに正しくないものがあります: %1</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Choose a lead in the queue to see an example.</source>
        <translation>一覧で見込み客を選ぶと例が表示されます。</translation>
    </message>
    <message>
        <source>With the chosen lead, {name}</source>
        <translation>選択中の見込み客 {name} では</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>削除しました: {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>A preset fills in a deal, an owner, notifications, tags and attachments with one key. Import loads your team&apos;s.</source>
        <translation>プリセットは、商談、担当者、通知、タグ、添付ファイルを1つのキーで入力します。「インポート」でチームのものを取り込みます。</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>最初のものを追加</translation>
    </message>
    <message>
        <source>With the chosen lead</source>
        <translation>選択中の見込み客では</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PresetExample</name>
    <message>
        <source>Creates no deal.</source>
        <translation>商談は作成しません。</translation>
    </message>
    <message>
        <source>Creates the deal “{name}”.</source>
        <translation>商談「{name}」を作成します。</translation>
    </message>
    <message>
        <source>Gives the new records to {name}.</source>
        <translation>新しいレコードを{name}に割り当てます。</translation>
    </message>
    <message>
        <source>Emails the lead&apos;s owner.</source>
        <translation>見込み客の担当者にメールを送ります。</translation>
    </message>
    <message>
        <source>Emails the new records&apos; owner.</source>
        <translation>新しいレコードの担当者にメールを送ります。</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>商談を作成</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>商談の名前</translation>
    </message>
    <message>
        <source>Put in a field of the lead</source>
        <translation>見込み客の項目を挿入</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>完了予定日</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Email the lead&apos;s owner</source>
        <translation>見込み客の担当者にメールする</translation>
    </message>
    <message>
        <source>Email the new records&apos; owner</source>
        <translation>新しいデータの担当者にメールする</translation>
    </message>
    <message>
        <source>Attachments go to</source>
        <translation>添付ファイルの移動先</translation>
    </message>
    <message>
        <source>A user who is gone</source>
        <translation>なくなったユーザー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The org&apos;s default</source>
        <translation>組織の初期設定</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>日後</translation>
    </message>
    <message>
        <source>working days ahead (Monday to Friday)</source>
        <translation>営業日後(月曜~金曜)</translation>
    </message>
    <message>
        <source>months ahead, on the month&apos;s last day</source>
        <translation>か月後の月末</translation>
    </message>
    <message>
        <source>Keep the lead&apos;s owner</source>
        <translation>見込み客の担当者を維持</translation>
    </message>
    <message>
        <source>Zoho&apos;s default (the contact)</source>
        <translation>Zohoの初期設定(連絡先)</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>項目を挿入…</translation>
    </message>
    <message>
        <source>day ahead</source>
        <translation>日後</translation>
    </message>
    <message>
        <source>working day ahead (Monday to Friday)</source>
        <translation>営業日後(月曜~金曜)</translation>
    </message>
    <message>
        <source>month ahead, on the month&apos;s last day</source>
        <translation>か月後の月末</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>The lead&apos;s tags go to</source>
        <translation>見込み客のタグの引き継ぎ先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>完了予定</translation>
    </message>
    <message>
        <source>The pipeline&apos;s first</source>
        <translation>パイプラインの最初のステージ</translation>
    </message>
    <message>
        <source>{name} (gone)</source>
        <translation>{name}(なくなりました)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading leads</source>
        <translation>見込み客を読み込み中</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address, for a telephone&apos;s camera</source>
        <translation>アドレスのQRコード(スマートフォンのカメラ用)</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Columns of the queue</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The lead comes first. You can also drag and widen columns in the queue&apos;s header; where space is short, Owner and Source are hidden.</source>
        <translation>見込み客は常に先頭です。列は一覧の見出しでも移動や幅の変更ができます。幅が足りないときは担当者とデータ元が隠れます。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Density: {name}</source>
        <translation>行間: {name}</translation>
    </message>
    <message>
        <source>How close together the rows of the queue are.</source>
        <translation>一覧の行の間隔です。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>API credits a day for looking ahead</source>
        <translation>先読みに使う1日のAPIクレジット</translation>
    </message>
    <message>
        <source>As Segue suggests</source>
        <translation>Segueの推奨どおり</translation>
    </message>
    <message>
        <source>{n} credits a day</source>
        <translation>1日{n}クレジット</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The lanes&apos; counts and the next leads are read in the background. Zoho counts each call against your org&apos;s credits; {n} a day are suggested, {more} in the paid editions. What you open yourself is always read.</source>
        <translation>レーンの件数と次の見込み客は背面で読み取ります。Zohoは呼び出しごとに組織のクレジットを使います。推奨は1日{n}、有料エディションでは{more}です。ご自身で開いたものは常に読み取ります。</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>先読み</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>データ元</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>No lead that fits has one sure match so far.</source>
        <translation>条件に合い、確実な一致が1つあるものはまだ見つかっていません。</translation>
    </message>
    <message>
        <source>No lead that fits was found without a match so far.</source>
        <translation>条件に合い、一致のないものはまだ見つかっていません。</translation>
    </message>
    <message>
        <source>No lead that fits has doubtful matches so far.</source>
        <translation>条件に合い、一致が不確かなものはまだ見つかっていません。</translation>
    </message>
    <message>
        <source>No lead that fits is known to be blocked.</source>
        <translation>条件に合い、変換できないと分かったものはありません。</translation>
    </message>
    <message>
        <source>No lead that fits is skipped or kept for later.</source>
        <translation>条件に合い、飛ばしたもの・あとで対応するものはありません。</translation>
    </message>
    <message>
        <source>Reading the leads…</source>
        <translation>見込み客を読み込んでいます…</translation>
    </message>
    <message>
        <source>No pending leads</source>
        <translation>保留中の見込み客はありません</translation>
    </message>
    <message>
        <source>Nothing is waiting to be converted.</source>
        <translation>変換を待っているものはありません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>{n} leads in other lanes fit what you look for.</source>
        <translation>他のレーンに該当する見込み客が{n}件あります。</translation>
    </message>
    <message>
        <source>1 lead in another lane fits what you look for.</source>
        <translation>他のレーンに該当する見込み客が1件あります。</translation>
    </message>
    <message>
        <source>Not in this lane</source>
        <translation>このレーンにはありません</translation>
    </message>
    <message>
        <source>Show in all lanes</source>
        <translation>すべてのレーンで表示</translation>
    </message>
    <message>
        <source>No lead in this lane</source>
        <translation>このレーンに見込み客はありません</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>すべての見込み客を表示</translation>
    </message>
    <message>
        <source>No lead found</source>
        <translation>見込み客が見つかりません</translation>
    </message>
    <message>
        <source>No pending lead fits what you look for.</source>
        <translation>条件に合う保留中の見込み客はありません。</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Other details…</source>
        <translation>ほかの情報…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in with your team file</source>
        <translation>チームのファイルでサインイン</translation>
    </message>
    <message>
        <source>Zoho&apos;s page opens in your browser. Press Accept there, and come back here.</source>
        <translation>ブラウザーでZohoのページが開きます。そこで「Accept」を押し、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>もう一度サインインしてください</translation>
    </message>
    <message>
        <source>Your access to Zoho has ended. Sign in as the same user; what you have decided and not yet sent stays as it is.</source>
        <translation>Zohoへのアクセスが終了しました。同じユーザーでサインインしてください。決定してまだ送信していないものは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Zoho finds out</source>
        <translation>Zohoが判別します</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>組織の種類</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Signed out by Zoho: sign in again</source>
        <translation>Zohoからサインアウトされました: 再度サインイン</translation>
    </message>
    <message>
        <source>Segue gives up its access to %1 and tells Zoho so. The history of your conversions stays on this computer; the copy of the queue is deleted. Decisions that aren&apos;t sent yet wait until you sign in again, unless you remove the account.</source>
        <translation>Segueは%1へのアクセスを手放し、Zohoに知らせます。変換の履歴はこのコンピューターに残り、一覧の写しは削除されます。未送信の決定は、アカウントを削除しない限り、再度サインインするまで待ちます。</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>%1からサインアウト</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out, and remove the account</source>
        <translation>サインアウトしてアカウントを削除</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>You are signed out, but the list of accounts could not be changed.</source>
        <translation>サインアウトしましたが、アカウントの一覧を変更できませんでした。</translation>
    </message>
    <message>
        <source>You are signed out on this computer. Zoho could not be told: you can end Segue&apos;s access there too, in your Zoho account under Connected Apps.</source>
        <translation>このコンピューターではサインアウトしました。Zohoには知らせられませんでした。Zohoアカウントの「Connected Apps」でもSegueのアクセスを終了できます。</translation>
    </message>
    <message>
        <source>You are signed out of %1. The history of your conversions stays here.</source>
        <translation>%1からサインアウトしました。変換の履歴はここに残ります。</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>You may not create these records</source>
        <translation>これらのデータを作成する権限がありません</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t let you create what a conversion creates.</source>
        <translation>Zohoの権限では、変換で作成されるものを作成できません。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the right, or merge instead of creating.</source>
        <translation>CRM管理者に権限を依頼するか、作成せずに統合してください。</translation>
    </message>
    <message>
        <source>You lack a permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t have the permission “{permission}”.</source>
        <translation>Zohoの権限に「{permission}」がありません。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation>CRM管理者に、あなたの権限で有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit this.</source>
        <translation>Zohoの権限で許可されていません。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator which permission your profile needs.</source>
        <translation>必要な権限をCRM管理者に確認してください。</translation>
    </message>
    <message>
        <source>Segue was not given this right when you signed in</source>
        <translation>サインイン時に、Segueにこの権限が与えられませんでした</translation>
    </message>
    <message>
        <source>Zoho lets a program do only what was agreed to at sign-in.</source>
        <translation>Zohoでは、サインイン時に同意したことだけをプログラムに許可します。</translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation>サインアウトしてから再度サインインし、求められたものすべてに同意してください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the sign-in</source>
        <translation>Zohoがサインインを受け付けません</translation>
    </message>
    <message>
        <source>Your access was withdrawn, or belongs to another organisation.</source>
        <translation>アクセスが取り消されたか、別の組織のものです。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid</source>
        <translation>サインインの有効期限が切れました</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept Segue&apos;s access any more.</source>
        <translation>ZohoがSegueのアクセスを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Too many leads at once</source>
        <translation>一度に送る見込み客が多すぎます</translation>
    </message>
    <message>
        <source>Zoho takes at most {limit} leads in one request.</source>
        <translation>Zohoが1回のリクエストで受け付けるのは{limit}件までです。</translation>
    </message>
    <message>
        <source>Choose fewer leads and start again.</source>
        <translation>見込み客を減らして、やり直してください。</translation>
    </message>
    <message>
        <source>A limit of Zoho&apos;s is reached</source>
        <translation>Zohoの上限に達しました</translation>
    </message>
    <message>
        <source>Zoho allows {limit} here, and this would be more.</source>
        <translation>Zohoの上限は{limit}で、これを超えます。</translation>
    </message>
    <message>
        <source>Ask for less at once, or try again later.</source>
        <translation>一度に求める数を減らすか、あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s API credits are used up</source>
        <translation>組織のAPIクレジットを使い切りました</translation>
    </message>
    <message>
        <source>Zoho counts them over 24 hours, and no request is left.</source>
        <translation>Zohoは24時間で数えており、残りがありません。</translation>
    </message>
    <message>
        <source>Go on later, when credits have come back, or ask your administrator.</source>
        <translation>クレジットが戻ってから続けるか、管理者に相談してください。</translation>
    </message>
    <message>
        <source>Zoho asks to slow down</source>
        <translation>Zohoが速度を落とすよう求めています</translation>
    </message>
    <message>
        <source>Too many requests came from your organisation at once.</source>
        <translation>組織から同時に送られたリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>Wait {wait} and try again.</source>
        <translation>{wait}待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests came from your organisation in a short time.</source>
        <translation>組織から短時間に送られたリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>The record was changed meanwhile</source>
        <translation>その間にデータが変更されました</translation>
    </message>
    <message>
        <source>Somebody changed it after Segue had read it.</source>
        <translation>Segueが読み取ったあとに、誰かが変更しました。</translation>
    </message>
    <message>
        <source>Re-check the lead and decide again on what it says now.</source>
        <translation>見込み客を再確認し、現在の内容でもう一度お決めください。</translation>
    </message>
    <message>
        <source>Your organisation has no leads to convert</source>
        <translation>この組織には変換できる見込み客がありません</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the module that was asked for; it may be switched off.</source>
        <translation>Zohoが求められたタブを認識しません。無効になっている可能性があります。</translation>
    </message>
    <message>
        <source>Ask your CRM administrator whether Leads and Contacts are in use.</source>
        <translation>見込み客と連絡先が使われているか、CRM管理者に確認してください。</translation>
    </message>
    <message>
        <source>The attachments were sent to two places</source>
        <translation>添付ファイルの送り先が2つあります</translation>
    </message>
    <message>
        <source>The request named two different modules for the attachments.</source>
        <translation>リクエストに、添付ファイルの送り先として2つの異なるタブがありました。</translation>
    </message>
    <message>
        <source>Choose one place for the attachments.</source>
        <translation>添付ファイルの送り先を1つ選んでください。</translation>
    </message>
    <message>
        <source>The request contradicts itself</source>
        <translation>リクエストに矛盾があります</translation>
    </message>
    <message>
        <source>It named two different things where Zoho takes one.</source>
        <translation>Zohoが1つだけ受け付けるところに、2つの異なるものがありました。</translation>
    </message>
    <message>
        <source>Please tell support, with the code and the request.</source>
        <translation>コードとリクエストを添えて、サポートにお知らせください。</translation>
    </message>
    <message>
        <source>Something that Zoho needs is missing</source>
        <translation>Zohoに必要なものが足りません</translation>
    </message>
    <message>
        <source>At least one field must be given where none was.</source>
        <translation>少なくとも1つの項目が必要ですが、何もありませんでした。</translation>
    </message>
    <message>
        <source>Fill in the form and try again.</source>
        <translation>フォームに入力して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The request was not one that Zoho knows: Segue&apos;s fault.</source>
        <translation>Zohoの知らないリクエストでした。Segueの不具合です。</translation>
    </message>
    <message>
        <source>Please tell support, with the code.</source>
        <translation>コードを添えて、サポートにお知らせください。</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the request</source>
        <translation>Zohoがリクエストを理解できませんでした</translation>
    </message>
    <message>
        <source>The list is too long to be read in one go</source>
        <translation>一覧が長すぎて一度に読み取れません</translation>
    </message>
    <message>
        <source>Zoho stops after a number of records, or the reading took too long.</source>
        <translation>Zohoは一定の件数で止まります。または読み取りに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Reload the list, or narrow it by owner.</source>
        <translation>一覧を読み込み直すか、担当者で絞り込んでください。</translation>
    </message>
    <message>
        <source>Zoho reports an internal error</source>
        <translation>Zohoで障害が起きました</translation>
    </message>
    <message>
        <source>Zoho answered with an internal error, without saying more.</source>
        <translation>Zohoが内部エラーを返しました。詳細は示されていません。</translation>
    </message>
    <message>
        <source>Re-check the lead before you try again.</source>
        <translation>もう一度試す前に、見込み客を再確認してください。</translation>
    </message>
    <message>
        <source>{record} already has this {field}</source>
        <translation>{record}にこの値がすでにあります: {field}</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second contact with the value.</source>
        <translation>「{field}」は重複不可のため、Zohoは同じ値の連絡先を作成しません。</translation>
    </message>
    <message>
        <source>Merge into the existing contact, or correct the value in the lead.</source>
        <translation>既存の連絡先に統合するか、見込み客の値を直してください。</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second account with the value.</source>
        <translation>「{field}」は重複不可のため、Zohoは同じ値の取引先を作成しません。</translation>
    </message>
    <message>
        <source>Merge into the existing account, or correct the value in the lead.</source>
        <translation>既存の取引先に統合するか、見込み客の値を直してください。</translation>
    </message>
    <message>
        <source>“{field}” must be unique among the deals.</source>
        <translation>「{field}」は商談の間で重複できません。</translation>
    </message>
    <message>
        <source>Give the deal another value.</source>
        <translation>商談に別の値を入力してください。</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second such record.</source>
        <translation>「{field}」は重複不可のため、Zohoは同じ値のデータを作成しません。</translation>
    </message>
    <message>
        <source>Merge into the existing record, or correct the value in the lead.</source>
        <translation>既存のデータに統合するか、見込み客の値を直してください。</translation>
    </message>
    <message>
        <source>{record} already has such a value</source>
        <translation>{record}にはすでに同じ値があります</translation>
    </message>
    <message>
        <source>Some value must be unique; Zoho doesn&apos;t say which. It won&apos;t create a second such record.</source>
        <translation>重複できない値がありますが、どの値かをZohoは示していません。同じ値のデータは新しく作成されません。</translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation>この見込み客はすでに変換されています</translation>
    </message>
    <message>
        <source>A colleague, an automation or an earlier try has converted it.</source>
        <translation>同僚、自動処理、または以前の試みによって変換されています。</translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal that came of it.</source>
        <translation>Zohoで開くと、できた連絡先、取引先、商談を確認できます。</translation>
    </message>
    <message>
        <source>The contact is locked</source>
        <translation>連絡先がロックされています</translation>
    </message>
    <message>
        <source>The chosen contact is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation>選んだ連絡先はZohoでロックされており、見込み客を統合できません。</translation>
    </message>
    <message>
        <source>Choose another contact, or have this one unlocked in Zoho.</source>
        <translation>別の連絡先を選ぶか、Zohoでロックを解除してもらってください。</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>取引先がロックされています</translation>
    </message>
    <message>
        <source>The chosen account is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation>選んだ取引先はZohoでロックされており、見込み客を統合できません。</translation>
    </message>
    <message>
        <source>Choose another account, or have this one unlocked in Zoho.</source>
        <translation>別の取引先を選ぶか、Zohoでロックを解除してもらってください。</translation>
    </message>
    <message>
        <source>The lead is still being checked by Zoho</source>
        <translation>Zohoがまだ見込み客を確認中です</translation>
    </message>
    <message>
        <source>Zoho is validating an image of this lead, or is merging it.</source>
        <translation>Zohoがこの見込み客の画像を検証中か、統合中です。</translation>
    </message>
    <message>
        <source>Wait until that has ended, or end it in Zoho; then convert again.</source>
        <translation>終わるまで待つか、Zohoで終わらせてから、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The lead is being merged</source>
        <translation>見込み客は統合中です</translation>
    </message>
    <message>
        <source>Zoho is merging this lead with another record and has locked it.</source>
        <translation>Zohoがこの見込み客を別のデータと統合中で、ロックしています。</translation>
    </message>
    <message>
        <source>Wait until the merge has ended, then re-check the lead.</source>
        <translation>統合が終わるまで待ってから、見込み客を再確認してください。</translation>
    </message>
    <message>
        <source>The lead is locked</source>
        <translation>見込み客がロックされています</translation>
    </message>
    <message>
        <source>A locked lead can&apos;t be converted.</source>
        <translation>ロックされた見込み客は変換できません。</translation>
    </message>
    <message>
        <source>Have it unlocked in Zoho, then convert again.</source>
        <translation>Zohoでロックを解除してもらい、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The lead is not approved yet</source>
        <translation>見込み客はまだ承認されていません</translation>
    </message>
    <message>
        <source>It waits for an approval in Zoho, and only approved leads are converted.</source>
        <translation>Zohoで承認待ちです。承認された見込み客だけが変換されます。</translation>
    </message>
    <message>
        <source>Have it approved in Zoho, then convert again.</source>
        <translation>Zohoで承認してもらい、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The lead is still under review</source>
        <translation>見込み客はまだレビュー中です</translation>
    </message>
    <message>
        <source>It waits for a review in Zoho, and only reviewed leads are converted.</source>
        <translation>Zohoでレビュー待ちです。レビュー済みの見込み客だけが変換されます。</translation>
    </message>
    <message>
        <source>Have the review finished in Zoho, then convert again.</source>
        <translation>Zohoでレビューを終えてもらい、もう一度変換してください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this for the lead now</source>
        <translation>今はZohoがこの見込み客に許可していません</translation>
    </message>
    <message>
        <source>Something in Zoho (a process, an approval, a rule) holds the lead.</source>
        <translation>Zoho側の何か(プロセス、承認、ルール)が見込み客を止めています。</translation>
    </message>
    <message>
        <source>Open the lead in Zoho to see what it waits for.</source>
        <translation>Zohoで見込み客を開き、何を待っているか確認してください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this conversion</source>
        <translation>Zohoがこの変換を許可していません</translation>
    </message>
    <message>
        <source>The lead or your organisation&apos;s settings don&apos;t permit it.</source>
        <translation>見込み客または組織の設定で許可されていません。</translation>
    </message>
    <message>
        <source>Open the lead in Zoho, or ask your CRM administrator.</source>
        <translation>Zohoで見込み客を開くか、CRM管理者に確認してください。</translation>
    </message>
    <message>
        <source>This user can&apos;t become the owner</source>
        <translation>このユーザーは担当者になれません</translation>
    </message>
    <message>
        <source>You may only assign records to yourself and to people who report to you.</source>
        <translation>データを割り当てられるのは、自分と部下だけです。</translation>
    </message>
    <message>
        <source>Choose another person under Assign to, or leave it to the lead&apos;s owner.</source>
        <translation>「割り当て先」で別の人を選ぶか、見込み客の担当者のままにしてください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the chosen owner</source>
        <translation>Zohoが選んだ担当者を受け付けません</translation>
    </message>
    <message>
        <source>The person under Assign to isn&apos;t an active user, or may not own the records.</source>
        <translation>「割り当て先」の人は有効なユーザーではないか、データの担当者になれません。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the place for the attachments</source>
        <translation>Zohoが添付ファイルの移動先を受け付けません</translation>
    </message>
    <message>
        <source>The lead&apos;s attachments can&apos;t go to the chosen kind of record.</source>
        <translation>見込み客の添付ファイルは、選んだ種類のデータに移せません。</translation>
    </message>
    <message>
        <source>Choose another place for the attachments.</source>
        <translation>添付ファイルの別の移動先を選んでください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept a tag</source>
        <translation>Zohoがタグを受け付けません</translation>
    </message>
    <message>
        <source>One of the tags to carry over is not one of the lead&apos;s, or not allowed.</source>
        <translation>引き継ぐタグの1つが見込み客にないか、許可されていません。</translation>
    </message>
    <message>
        <source>Take the tag out and convert again.</source>
        <translation>そのタグを外して、もう一度変換してください。</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand “overwrite”</source>
        <translation>Zohoが「overwrite」を理解できませんでした</translation>
    </message>
    <message>
        <source>The choice whether to overwrite the account&apos;s name was not accepted.</source>
        <translation>取引先名を上書きするかどうかの指定が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Switch it off and convert again; tell support if that doesn&apos;t help.</source>
        <translation>無効にして、もう一度変換してください。それでもだめな場合はサポートにお知らせください。</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the notifications</source>
        <translation>Zohoが通知の指定を理解できませんでした</translation>
    </message>
    <message>
        <source>The choice who is notified by email was not accepted.</source>
        <translation>メールで通知する相手の指定が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Switch them off and convert again; tell support if that doesn&apos;t help.</source>
        <translation>無効にして、もう一度変換してください。それでもだめな場合はサポートにお知らせください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the kind of portal user</source>
        <translation>Zohoがポータルユーザーの種類を受け付けません</translation>
    </message>
    <message>
        <source>The kind of portal user that was asked for doesn&apos;t exist.</source>
        <translation>指定したポータルユーザーの種類は存在しません。</translation>
    </message>
    <message>
        <source>Leave it out and start the conversion again.</source>
        <translation>指定を外して、変換をやり直してください。</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>「{field}」が長すぎます</translation>
    </message>
    <message>
        <source>Zoho takes at most {length} characters in this field.</source>
        <translation>Zohoがこの項目で受け付けるのは{length}文字までです。</translation>
    </message>
    <message>
        <source>Shorten it and convert again.</source>
        <translation>短くして、もう一度変換してください。</translation>
    </message>
    <message>
        <source>“{field}” has the wrong kind of value</source>
        <translation>「{field}」の値の種類が違います</translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field of the deal: {type}.</source>
        <translation>Zohoは商談のこの項目に別の種類の値を求めています: {type}。</translation>
    </message>
    <message>
        <source>Correct it and convert again.</source>
        <translation>直して、もう一度変換してください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}” of the deal</source>
        <translation>Zohoが商談の「{field}」を受け付けません</translation>
    </message>
    <message>
        <source>The value is not one that this field takes.</source>
        <translation>この項目が受け付けない値です。</translation>
    </message>
    <message>
        <source>Choose or type another value and convert again.</source>
        <translation>別の値を選ぶか入力して、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The chosen contact doesn&apos;t fit</source>
        <translation>選んだ連絡先は使えません</translation>
    </message>
    <message>
        <source>The contact doesn&apos;t match this lead, or doesn&apos;t belong to the chosen account.</source>
        <translation>連絡先がこの見込み客と一致しないか、選んだ取引先に属していません。</translation>
    </message>
    <message>
        <source>Re-check the matches, then choose a contact and account that go together.</source>
        <translation>一致を再確認し、組み合わせの合う連絡先と取引先を選んでください。</translation>
    </message>
    <message>
        <source>The chosen account doesn&apos;t fit</source>
        <translation>選んだ取引先は使えません</translation>
    </message>
    <message>
        <source>The account doesn&apos;t match this lead, or the chosen contact belongs to another one.</source>
        <translation>取引先がこの見込み客と一致しないか、選んだ連絡先が別の取引先に属しています。</translation>
    </message>
    <message>
        <source>A lead can&apos;t be found</source>
        <translation>見つからない見込み客があります</translation>
    </message>
    <message>
        <source>One of the leads of this run was deleted, or you may not see it.</source>
        <translation>今回の見込み客の1つが削除されたか、あなたには表示されません。</translation>
    </message>
    <message>
        <source>Reload the list and start again with the leads that are there.</source>
        <translation>一覧を読み込み直し、ある見込み客でやり直してください。</translation>
    </message>
    <message>
        <source>This conversion job is not known</source>
        <translation>この変換処理は不明です</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the job any more, so it can&apos;t say how far it is.</source>
        <translation>Zohoがこの処理を認識しなくなったため、進み具合が分かりません。</translation>
    </message>
    <message>
        <source>Re-read the leads to see which of them were converted.</source>
        <translation>見込み客を読み直し、どれが変換されたか確認してください。</translation>
    </message>
    <message>
        <source>The deal&apos;s layout is not known</source>
        <translation>商談のレイアウトが不明です</translation>
    </message>
    <message>
        <source>Zoho has no such layout any more; an administrator may have changed it.</source>
        <translation>Zohoにそのレイアウトはもうありません。管理者が変更した可能性があります。</translation>
    </message>
    <message>
        <source>Restart Segue, so that it reads your organisation&apos;s settings again.</source>
        <translation>Segueを再起動し、組織の設定を読み直してください。</translation>
    </message>
    <message>
        <source>The request isn&apos;t in the form Zoho expects: Segue&apos;s fault.</source>
        <translation>リクエストの形がZohoの求めるものと違いました。Segueの不具合です。</translation>
    </message>
    <message>
        <source>This lead can&apos;t be found</source>
        <translation>この見込み客が見つかりません</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>削除されたか、あなたには表示されません。</translation>
    </message>
    <message>
        <source>Reload the list; look for the lead in Zoho&apos;s recycle bin.</source>
        <translation>一覧を読み込み直し、Zohoのごみ箱も確認してください。</translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field: {type}.</source>
        <translation>Zohoはこの項目に別の種類の値を求めています: {type}。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}”</source>
        <translation>Zohoが「{field}」を受け付けません</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept this conversion as it is</source>
        <translation>Zohoはこのままの変換を受け付けません</translation>
    </message>
    <message>
        <source>Mostly that means: a chosen contact or account no longer matches the lead, or the contact belongs to another account.</source>
        <translation>多くの場合、選んだ連絡先や取引先が見込み客と一致しなくなったか、連絡先が別の取引先に属しています。</translation>
    </message>
    <message>
        <source>Re-check the matches and choose again.</source>
        <translation>一致を再確認し、選び直してください。</translation>
    </message>
    <message>
        <source>No account was named</source>
        <translation>取引先が指定されていません</translation>
    </message>
    <message>
        <source>Zoho was told to merge into an account, but not which one.</source>
        <translation>取引先への統合を指定しましたが、どの取引先かがありませんでした。</translation>
    </message>
    <message>
        <source>Choose the account, or create a new one.</source>
        <translation>取引先を選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <source>No contact was named</source>
        <translation>連絡先が指定されていません</translation>
    </message>
    <message>
        <source>Zoho was told to merge into a contact, but not which one.</source>
        <translation>連絡先への統合を指定しましたが、どの連絡先かがありませんでした。</translation>
    </message>
    <message>
        <source>Choose the contact, or create a new one.</source>
        <translation>連絡先を選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <source>No lead was named</source>
        <translation>見込み客が指定されていません</translation>
    </message>
    <message>
        <source>The request for several leads named none.</source>
        <translation>複数の見込み客のリクエストに、見込み客がありませんでした。</translation>
    </message>
    <message>
        <source>Choose the leads again.</source>
        <translation>見込み客を選び直してください。</translation>
    </message>
    <message>
        <source>“{field}” is missing</source>
        <translation>「{field}」がありません</translation>
    </message>
    <message>
        <source>Your organisation makes this field of a deal mandatory.</source>
        <translation>組織の設定で、商談のこの項目は必須です。</translation>
    </message>
    <message>
        <source>Fill it in, or convert without a deal.</source>
        <translation>入力するか、商談なしで変換してください。</translation>
    </message>
    <message>
        <source>Your organisation makes this field mandatory in a new record.</source>
        <translation>組織の設定で、新しいデータのこの項目は必須です。</translation>
    </message>
    <message>
        <source>Fill it in (if the form has it, else in the lead), then convert again.</source>
        <translation>入力して(フォームになければ見込み客で)、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The stage doesn&apos;t belong to the pipeline</source>
        <translation>ステージがパイプラインに属していません</translation>
    </message>
    <message>
        <source>The chosen pipeline has no such stage.</source>
        <translation>選んだパイプラインにそのステージはありません。</translation>
    </message>
    <message>
        <source>Choose one of the pipeline&apos;s own stages, or another pipeline.</source>
        <translation>そのパイプラインのステージか、別のパイプラインを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Another lead</source>
        <translation>別の見込み客</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>別の連絡先</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別の取引先</translation>
    </message>
    <message>
        <source>Another deal</source>
        <translation>別の商談</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>an email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Zoho refused, with a code new to Segue</source>
        <translation>Zohoに拒否されました(Segueの知らないコード)</translation>
    </message>
    <message>
        <source>Re-check the lead before you try again, and tell support the code.</source>
        <translation>もう一度試す前に見込み客を再確認し、コードをサポートにお伝えください。</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>別のデータ</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n}秒</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Only if Zoho&apos;s console shows one</source>
        <translation>Zohoのコンソールに表示される場合のみ</translation>
    </message>
    <message>
        <source>Copy the client ID from Zoho&apos;s API console: letters, digits and signs without spaces, beginning with 1000.</source>
        <translation>Zoho APIコンソールからクライアントIDをコピーしてください。1000で始まる、空白のない文字・数字・記号です。</translation>
    </message>
    <message>
        <source>Copy the client secret from Zoho&apos;s API console: letters and digits without spaces.</source>
        <translation>Zoho APIコンソールからクライアントシークレットをコピーしてください。空白のない文字と数字です。</translation>
    </message>
    <message>
        <source>I don&apos;t know: Zoho finds out</source>
        <translation>分からない: Zohoが判別します</translation>
    </message>
    <message>
        <source>You can tell by the address that your browser shows in Zoho CRM.</source>
        <translation>Zoho CRMでブラウザーに表示されるアドレスで分かります。</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Org: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>ReversalKit</name>
    <message>
        <source>The lead wasn&apos;t converted: there is nothing to repair.</source>
        <translation>見込み客は変換されていません。直すものはありません。</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet whether the lead was converted.</source>
        <translation>見込み客が変換されたかどうか、まだ分かりません。</translation>
    </message>
    <message>
        <source>The lead was converted, perhaps by somebody else, into these. Whether they were there before isn&apos;t known:</source>
        <translation>見込み客は(ほかの人の可能性あり)次のデータに変換されました。以前からあったかどうかは分かりません:</translation>
    </message>
    <message>
        <source>Created (delete or merge these by hand):</source>
        <translation>作成されたもの(手作業で削除または統合):</translation>
    </message>
    <message>
        <source>to the lead&apos;s owner, {name}</source>
        <translation>見込み客の担当者 {name} へ</translation>
    </message>
    <message>
        <source>to the new records&apos; owner, {name}</source>
        <translation>新しいデータの担当者 {name} へ</translation>
    </message>
    <message>
        <source>The earlier values aren&apos;t kept, or are no longer kept.</source>
        <translation>変換前のデータは保存されていないか、期限が過ぎました。</translation>
    </message>
    <message>
        <source>The lead as it was:</source>
        <translation>以前の見込み客:</translation>
    </message>
    <message>
        <source>Also linked to the lead; these may have existed before:</source>
        <translation>ほかの変換先(以前からあった可能性があります):</translation>
    </message>
    <message>
        <source>Changed, with the old values:</source>
        <translation>変更されたもの(以前の値):</translation>
    </message>
    <message>
        <source>Tags given to records that were there before:</source>
        <translation>以前からあるデータに付けたタグ:</translation>
    </message>
    <message>
        <source>The lead&apos;s attachments, which were moved:</source>
        <translation>移動した見込み客の添付ファイル:</translation>
    </message>
    <message>
        <source>Emails that were asked for and can&apos;t be taken back:</source>
        <translation>送信を指定したメール(取り消せません):</translation>
    </message>
    <message>
        <source>Notes and activities that went along with the lead aren&apos;t among these: Segue doesn&apos;t read them.</source>
        <translation>見込み客と一緒に移ったメモと活動は含まれません。Segueは読み取っていません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as expected, not read since</source>
        <translation>予想値。以後は未確認</translation>
    </message>
    <message>
        <source>it may have had them before</source>
        <translation>以前から付いていた可能性があります</translation>
    </message>
    <message>
        <source>before: {tags}</source>
        <translation>以前: {tags}</translation>
    </message>
    <message>
        <source>it had none before</source>
        <translation>以前はなし</translation>
    </message>
    <message>
        <source>to {record}, if there were any: they could not be read</source>
        <translation>{record} へ(あった場合。読み取れませんでした)</translation>
    </message>
    <message>
        <source>to {record}:</source>
        <translation>{record} へ:</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Search leads</source>
        <translation>見込み客を検索</translation>
    </message>
    <message>
        <source>Name, company, email, phone or source</source>
        <translation>名前、会社、メール、電話、データ元</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Use the new connection now?</source>
        <translation>新しい接続を今すぐ使いますか?</translation>
    </message>
    <message>
        <source>The connection&apos;s settings take effect the next time the org is opened. Segue can reopen it right now.</source>
        <translation>接続の設定は、次に組織を開いたときから有効です。Segueは今すぐ開き直せます。</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You declined on Zoho&apos;s page</source>
        <translation>Zohoのページで拒否されました</translation>
    </message>
    <message>
        <source>Zoho was told not to let Segue in, so nothing was changed.</source>
        <translation>Zohoで許可されなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>If that was a slip, sign in again and press Accept there.</source>
        <translation>誤りの場合は、もう一度サインインし、「Accept」を押してください。</translation>
    </message>
    <message>
        <source>The answer belongs to no sign-in of Segue&apos;s</source>
        <translation>Segueのサインインに対する応答ではありません</translation>
    </message>
    <message>
        <source>The browser brought back something that Segue had not asked for: an old page, or somebody else&apos;s attempt. It was thrown away.</source>
        <translation>ブラウザーが、Segueの求めていないものを返しました。古いページか、ほかの人の試みです。破棄しました。</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser, then sign in again.</source>
        <translation>ブラウザーの古いサインインページを閉じてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nobody accepted in time</source>
        <translation>時間内に同意がありませんでした</translation>
    </message>
    <message>
        <source>Segue waited for Zoho&apos;s page, and no answer came back.</source>
        <translation>SegueはZohoのページを待ちましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Sign in again. If you accepted in the browser but nothing happened here, use a code on another device instead.</source>
        <translation>もう一度サインインしてください。ブラウザーで同意してもここで何も起きない場合は、代わりに別の端末でコードを使ってください。</translation>
    </message>
    <message>
        <source>The ports for the way back from the browser are in use</source>
        <translation>ブラウザーから戻る経路が使用中です</translation>
    </message>
    <message>
        <source>Other programs on this computer use them: {ports}.</source>
        <translation>このコンピューターの別のプログラムがポートを使用しています: {ports}。</translation>
    </message>
    <message>
        <source>Close a second Segue or the program that uses them (restarting the computer helps too), or use a code on another device, which needs no port.</source>
        <translation>別のSegueかポートを使用中のプログラムを閉じるか(再起動でも解決します)、ポートのいらない別の端末のコードを使ってください。</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>The system has no browser that Segue may open.</source>
        <translation>Segueが開けるブラウザーがシステムにありません。</translation>
    </message>
    <message>
        <source>Use a code on another device instead, for instance on your phone.</source>
        <translation>代わりに、スマートフォンなど別の端末でコードを使ってください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this client ID</source>
        <translation>ZohoがこのクライアントIDを認識しません</translation>
    </message>
    <message>
        <source>It has a typing error, or was registered in another data centre.</source>
        <translation>入力の誤りか、別のデータセンターで登録されています。</translation>
    </message>
    <message>
        <source>Compare it with Zoho&apos;s API console letter by letter, and the data centre with the address that your browser shows in Zoho CRM.</source>
        <translation>Zoho APIコンソールと一字ずつ比べ、データセンターはZoho CRMでブラウザーに表示されるアドレスと比べてください。</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t right</source>
        <translation>クライアントシークレットが正しくありません</translation>
    </message>
    <message>
        <source>Zoho knows the client ID, but not with this secret. Each data centre may have a secret of its own.</source>
        <translation>ZohoはクライアントIDを認識しますが、このシークレットとは合いません。データセンターごとに異なる場合があります。</translation>
    </message>
    <message>
        <source>Copy the secret again from Zoho&apos;s API console.</source>
        <translation>Zoho APIコンソールからシークレットをコピーし直してください。</translation>
    </message>
    <message>
        <source>Zoho needs the client secret too</source>
        <translation>Zohoがクライアントシークレットも求めています</translation>
    </message>
    <message>
        <source>This client was registered as a type that has a secret.</source>
        <translation>このクライアントは、シークレットのある種類として登録されています。</translation>
    </message>
    <message>
        <source>Open your team file, or copy the secret from Zoho&apos;s console.</source>
        <translation>チームのファイルを開くか、Zohoのコンソールからシークレットをコピーしてください。</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered</source>
        <translation>リダイレクトアドレスが登録されていません</translation>
    </message>
    <message>
        <source>Zoho sends the browser back only to addresses that it knows.</source>
        <translation>Zohoは、登録済みのアドレスにだけブラウザーを戻します。</translation>
    </message>
    <message>
        <source>Ask your administrator to add Segue&apos;s redirect addresses, letter by letter, to the client in Zoho&apos;s API console.</source>
        <translation>Segueのリダイレクトアドレスを、Zoho APIコンソールのクライアントに一字ずつ正確に追加するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t grant what Segue needs</source>
        <translation>Segueに必要なものをZohoが許可しません</translation>
    </message>
    <message>
        <source>Your edition, your profile or the client doesn&apos;t allow one of the rights that were asked for.</source>
        <translation>エディション、権限、またはクライアントが、求めた権限の1つを許可していません。</translation>
    </message>
    <message>
        <source>Show your administrator the list of scopes in the guide.</source>
        <translation>手順にあるスコープの一覧を管理者に見せてください。</translation>
    </message>
    <message>
        <source>This kind of client can&apos;t sign in this way</source>
        <translation>この種類のクライアントでは、この方法でサインインできません</translation>
    </message>
    <message>
        <source>The client was registered as another type than this way needs.</source>
        <translation>クライアントが、この方法に必要なものと別の種類で登録されています。</translation>
    </message>
    <message>
        <source>Ask your administrator to register it as the guide says.</source>
        <translation>手順どおりに登録するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Zoho asks you to wait</source>
        <translation>Zohoが待つよう求めています</translation>
    </message>
    <message>
        <source>There were too many sign-ins in a short time.</source>
        <translation>短時間にサインインが多すぎました。</translation>
    </message>
    <message>
        <source>Wait {wait}, then sign in again.</source>
        <translation>{wait}待ってから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The code is no longer valid</source>
        <translation>コードは無効になりました</translation>
    </message>
    <message>
        <source>It was used already, is too old, or isn&apos;t complete.</source>
        <translation>使用済みか、古すぎるか、不完全です。</translation>
    </message>
    <message>
        <source>Start again; you get a new code.</source>
        <translation>やり直してください。新しいコードが発行されます。</translation>
    </message>
    <message>
        <source>Your organisation is in another data centre</source>
        <translation>組織は別のデータセンターにあります</translation>
    </message>
    <message>
        <source>Zoho keeps it elsewhere: {place}.</source>
        <translation>Zohoでの所在: {place}。</translation>
    </message>
    <message>
        <source>Choose that data centre, then sign in again.</source>
        <translation>そのデータセンターを選び、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A server was named that isn&apos;t Zoho&apos;s</source>
        <translation>Zohoのものではないサーバーが示されました</translation>
    </message>
    <message>
        <source>Segue gives nothing to servers that it doesn&apos;t know, and stopped.</source>
        <translation>Segueは知らないサーバーには何も渡さず、中止しました。</translation>
    </message>
    <message>
        <source>Try another network. If it happens again, tell support: this should never happen.</source>
        <translation>別のネットワークでお試しください。繰り返す場合はサポートにお知らせください。あってはならないことです。</translation>
    </message>
    <message>
        <source>The access would end within the hour</source>
        <translation>アクセスは1時間以内に終わります</translation>
    </message>
    <message>
        <source>Zoho granted access that can&apos;t be renewed, which is of no use to Segue.</source>
        <translation>Zohoから更新できないアクセスが渡されました。Segueでは使えません。</translation>
    </message>
    <message>
        <source>Sign in again, and press Accept on Zoho&apos;s page even if you did so before.</source>
        <translation>もう一度サインインし、以前に押していても、Zohoのページで「Accept」を押してください。</translation>
    </message>
    <message>
        <source>This is the other kind of org</source>
        <translation>別の種類の組織です</translation>
    </message>
    <message>
        <source>You asked for a Zoho sandbox and signed in to a live org, or the other way round.</source>
        <translation>Zohoサンドボックスを選んで本番の組織にサインインしたか、その逆です。</translation>
    </message>
    <message>
        <source>Choose the kind that you want, then sign in again.</source>
        <translation>希望の種類を選び、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You have no Zoho CRM there</source>
        <translation>そこにZoho CRMがありません</translation>
    </message>
    <message>
        <source>The user who signed in belongs to no CRM organisation.</source>
        <translation>サインインしたユーザーは、どのCRM組織にも属していません。</translation>
    </message>
    <message>
        <source>Sign in as another user, or ask your administrator to add you to Zoho CRM. The browser may be signed in with a private account.</source>
        <translation>別のユーザーでサインインするか、Zoho CRMへの追加を管理者に依頼してください。ブラウザーが個人のアカウントでサインインしている場合があります。</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t say whose access this is</source>
        <translation>誰のアクセスか、Zohoが知らせません</translation>
    </message>
    <message>
        <source>Segue could not read the organisation and the user.</source>
        <translation>Segueが組織とユーザーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again; otherwise show your administrator the list of scopes.</source>
        <translation>もう一度お試しください。だめな場合は、スコープの一覧を管理者に見せてください。</translation>
    </message>
    <message>
        <source>That was another user</source>
        <translation>別のユーザーでした</translation>
    </message>
    <message>
        <source>You signed in as somebody else than before. Nothing was changed, so that no decision ends up in another org.</source>
        <translation>以前と別の人としてサインインしました。決定が別の組織に送られないよう、何も変更していません。</translation>
    </message>
    <message>
        <source>Sign out of Zoho in the browser, then sign in as the same user.</source>
        <translation>ブラウザーでZohoからサインアウトし、同じユーザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Zoho refused the sign-in</source>
        <translation>Zohoがサインインを拒否しました</translation>
    </message>
    <message>
        <source>Zoho said so without a reason that Segue knows.</source>
        <translation>Segueで分かる理由は示されていません。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support the code.</source>
        <translation>もう一度お試しください。繰り返す場合は、コードをサポートにお伝えください。</translation>
    </message>
    <message>
        <source>which one, Zoho doesn&apos;t say</source>
        <translation>どこかはZohoが知らせません</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes}分</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Zoho CRMにサインイン</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Email nearly the same: {theirs}</source>
        <translation>メールがほぼ同じ: {theirs}</translation>
    </message>
    <message>
        <source>Same phone, written differently: {theirs}</source>
        <translation>電話の表記違い: {theirs}</translation>
    </message>
    <message>
        <source>Company nearly the same: {theirs}</source>
        <translation>会社名がほぼ同じ: {theirs}</translation>
    </message>
    <message>
        <source>Name nearly the same</source>
        <translation>名前がほぼ同じ</translation>
    </message>
    <message>
        <source>Same website: {theirs}</source>
        <translation>同じWebサイト: {theirs}</translation>
    </message>
    <message>
        <source>Same domain as the email: {theirs}</source>
        <translation>メールと同じドメイン: {theirs}</translation>
    </message>
    <message>
        <source>{theirs}, a contact there, has the same email domain</source>
        <translation>{theirs}のメールドメインが同じ</translation>
    </message>
    <message>
        <source>A lead can&apos;t be merged into these as it is. Look at them before you create.</source>
        <translation>このままでは見込み客をこれらに統合できません。作成する前にご確認ください。</translation>
    </message>
    <message>
        <source>Similar records are being looked for…</source>
        <translation>似たデータを探しています…</translation>
    </message>
    <message>
        <source>Not looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation>組織のAPIクレジットが残り少ないため、探していません。</translation>
    </message>
    <message>
        <source>Similar records could not be looked for.</source>
        <translation>似たデータを探せませんでした。</translation>
    </message>
    <message>
        <source>Nothing similar was found.</source>
        <translation>似たデータは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Looking for similar records…</source>
        <translation>似たデータを探しています…</translation>
    </message>
    <message>
        <source>Similar records weren&apos;t looked for, to spare API credits.</source>
        <translation>APIクレジットを節約するため、似たデータは探していません。</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>同じ会社</translation>
    </message>
    <message>
        <source>Use the account&apos;s name as {field}…</source>
        <translation>取引先名を{field}に使う…</translation>
    </message>
    <message>
        <source>Use the contact&apos;s {field}…</source>
        <translation>連絡先の{field}を使う…</translation>
    </message>
    <message>
        <source>Something like it is there already: look below first.</source>
        <translation>似たものがすでにあります。まず下をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing on the lead can be changed so that Zoho matches it.</source>
        <translation>Zohoが一致させるように変更できる値が、見込み客にありません。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
</context>
<context>
    <name>SimilarRecords</name>
    <message>
        <source>Looks similar</source>
        <translation>似ています</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ調べる</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>{account}所属</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
    <message>
        <source>Leaves the form, and asks before it changes.</source>
        <translation>フォームを離れ、変更する前に確認します。</translation>
    </message>
</context>
<context>
    <name>SimilarSection</name>
    <message>
        <source>Looks similar, but Zoho won&apos;t match it</source>
        <translation>似ていますが、Zohoでは一致しません</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ調べる</translation>
    </message>
    <message>
        <source>Looks similar: {name}</source>
        <translation>似ています: {name}</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>{account}所属</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading the matches…</source>
        <translation>一致を読み取っています…</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Another reason, then {key}</source>
        <translation>別の理由を入力して{key}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why is {name} skipped?</source>
        <translation>{name}を飛ばす理由は?</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>顧客ではない</translation>
    </message>
    <message>
        <source>Duplicate, to be merged in Zoho</source>
        <translation>重複、Zohoで統合する</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>情報が足りない</translation>
    </message>
    <message>
        <source>Spam or a test</source>
        <translation>迷惑またはテスト</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try the demo org</source>
        <translation>デモ組織を試す</translation>
    </message>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Zoho CRMにサインイン</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Starting the demo org…</source>
        <translation>デモ組織を起動しています…</translation>
    </message>
    <message>
        <source>Opening the org…</source>
        <translation>組織を開いています…</translation>
    </message>
    <message>
        <source>The org could not be opened: no demo org answers there.</source>
        <translation>組織を開けませんでした。デモ組織が応答しません。</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Turn leads into contacts, accounts and deals without making duplicates. You see what will happen before it happens.</source>
        <translation>見込み客を、重複を作らずに連絡先、取引先、商談に変換します。何が起こるかを事前に確認できます。</translation>
    </message>
    <message>
        <source>A Zoho CRM on this computer, with made-up leads. Nothing can break.</source>
        <translation>このコンピューター上のZoho CRMで、架空の見込み客があります。何も壊れません。</translation>
    </message>
    <message>
        <source>Your own org, with your rights, through Zoho&apos;s own page in your browser.</source>
        <translation>あなたの組織を、あなたの権限で、ブラウザーのZoho自身のページから開きます。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n conversions under way</source>
        <translation>
            <numerusform>%n件を変換中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversion under way</source>
        <translation>1件を変換中</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes being checked</source>
        <translation>
            <numerusform>結果を確認中 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 outcome being checked</source>
        <translation>結果を確認中 1件</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>要確認 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>要確認 1件</translation>
    </message>
    <message numerus="yes">
        <source>%n API credits left today</source>
        <translation>
            <numerusform>本日の残りAPIクレジット %n</numerusform>
        </translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Reading the pending leads…</source>
        <translation>保留中の見込み客を読み込んでいます…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>last read {age}</source>
        <translation>最後の読み取り: {age}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>leads read {age}</source>
        <translation>見込み客の読み取り: {age}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>About the decision</source>
        <translation>決定について</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>予想と実際</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変換前</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}、{who}</translation>
    </message>
    <message>
        <source>Settled {how}</source>
        <translation>確定: {how}</translation>
    </message>
    <message>
        <source>The earlier values aren&apos;t kept, or are no longer kept.</source>
        <translation>変換前のデータは保存されていないか、期限が過ぎました。</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>Zohoで開く</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Nothing is kept to compare.</source>
        <translation>比較するものが保存されていません。</translation>
    </message>
    <message>
        <source>No earlier state is kept.</source>
        <translation>写しは保存されていません。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Operation {id}</source>
        <translation>操作 {id}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone; this is what it takes to repair one by hand.</source>
        <translation>変換は元に戻せません。手作業で直すために必要なものです。</translation>
    </message>
    <message>
        <source>Reversal kit</source>
        <translation>復元用の資料</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Summons</name>
    <message>
        <source>Lead %1 isn&apos;t in the queue. It may be converted already, or belong to another org.</source>
        <translation>見込み客 %1 は一覧にありません。すでに変換されたか、別の組織のデータかもしれません。</translation>
    </message>
    <message>
        <source>The lead in the link isn&apos;t in the queue</source>
        <translation>リンクの見込み客は一覧にありません</translation>
    </message>
    <message>
        <source>Lead not found</source>
        <translation>見込み客が見つかりません</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>Everything that would be saved</source>
        <translation>保存される内容のすべて</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is everything that would be saved</source>
        <translation>保存される内容はこれですべてです</translation>
    </message>
    <message>
        <source>Versions, settings, ids and states of your latest conversions, and the end of the log. Names, email addresses, telephone numbers and keys are left out. Nothing is sent: you decide who gets the file.</source>
        <translation>バージョン、設定、最近の変換のIDと状態、ログの末尾です。名前、メールアドレス、電話番号、鍵は除かれています。何も送信されません。ファイルを渡す相手はあなたが決めます。</translation>
    </message>
</context>
<context>
    <name>TagsGrid</name>
    <message>
        <source>Carry over tag {name} to</source>
        <translation>タグ「{name}」の引き継ぎ先</translation>
    </message>
    <message>
        <source>Carry over tags to</source>
        <translation>タグの引き継ぎ先</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Carry tag {name} over to</source>
        <translation>タグ「{name}」の引き継ぎ先</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Can&apos;t be chosen now.</source>
        <translation>今は選べません。</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>{name}に統合</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>取引先{name}に関連付け</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>取引先なし</translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation>新しい連絡先を作成</translation>
    </message>
    <message>
        <source>Create a new account, {name}</source>
        <translation>新しい取引先{name}を作成</translation>
    </message>
    <message>
        <source>belongs to {name}</source>
        <translation>{name}所属</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>取引先なし</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label} matches (unique)</source>
        <translation>{label}が一致(重複不可)</translation>
    </message>
    <message>
        <source>{label} matches</source>
        <translation>{label}が一致</translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let Segue read it.</source>
        <translation>システムがSegueに読み取りを許可していません。</translation>
    </message>
    <message>
        <source>Copy it to your own folder, then open it there.</source>
        <translation>自分のフォルダーにコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <source>This isn&apos;t a team file</source>
        <translation>チームのファイルではありません</translation>
    </message>
    <message>
        <source>It is damaged, or something else.</source>
        <translation>壊れているか、別のものです。</translation>
    </message>
    <message>
        <source>Ask your administrator for segue-team.json again.</source>
        <translation>もう一度、管理者にsegue-team.jsonを求めてください。</translation>
    </message>
    <message>
        <source>The file was made by a newer Segue</source>
        <translation>新しいSegueで作られたファイルです</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know what it means.</source>
        <translation>このバージョンでは内容を解釈できません。</translation>
    </message>
    <message>
        <source>Install the newest Segue, then open the file again.</source>
        <translation>最新のSegueをインストールして、ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>Something is missing in the file</source>
        <translation>ファイルに足りないものがあります</translation>
    </message>
    <message>
        <source>It was changed by hand, or cut off; the missing part is named below.</source>
        <translation>手作業で変更されたか、途切れています。足りない部分は下にあります。</translation>
    </message>
    <message>
        <source>Something in the file can&apos;t be right</source>
        <translation>ファイルに正しくないものがあります</translation>
    </message>
    <message>
        <source>It was changed by hand; the part that is wrong is named below.</source>
        <translation>手作業で変更されています。誤りの部分は下にあります。</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>保存できませんでした: ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>そこには保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Team file (*.json)</source>
        <translation>チームのファイル (*.json)</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>チームのファイル</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Settings, support</source>
        <translation>設定、サポート</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>キーとヘルプ</translation>
    </message>
</context>
<context>
    <name>UnsentBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>UnsentNotes</name>
    <message>
        <source>The list of decisions that weren&apos;t sent was damaged; it is kept as %1</source>
        <translation>送信されなかった決定の一覧が壊れていました。%1として残しています</translation>
    </message>
    <message>
        <source>Not converted before Segue ended: {names}.</source>
        <translation>Segueの終了までに変換されませんでした: {names}。</translation>
    </message>
    <message>
        <source>{n} leads weren&apos;t converted before Segue ended: {names}.</source>
        <translation>Segueの終了までに{n}件の見込み客が変換されませんでした: {names}。</translation>
    </message>
    <message>
        <source>Nothing happened in Zoho. What you chose is kept: open the lead and decide.</source>
        <translation>Zohoでは何も起きていません。選択内容は残っています。見込み客を開いてお決めください。</translation>
    </message>
    <message>
        <source>They aren&apos;t in the list now</source>
        <translation>現在の一覧にはありません</translation>
    </message>
</context>
<context>
    <name>ValueViewer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Merge into {name} at {account}</source>
        <translation>{account}の{name}に統合</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>{name}に統合</translation>
    </message>
    <message>
        <source>The account {company} would be created.</source>
        <translation>取引先{company}が作成されます。</translation>
    </message>
    <message>
        <source>New contact {name} at the account {account}</source>
        <translation>取引先{account}に新しい連絡先{name}</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>一致する連絡先はありません。</translation>
    </message>
    <message>
        <source>The contact {name} and the account {company} would be new.</source>
        <translation>連絡先{name}と取引先{company}が新しく作成されます。</translation>
    </message>
    <message>
        <source>The contact {name} would be new, without an account.</source>
        <translation>連絡先{name}が、取引先なしで新しく作成されます。</translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation>新しい連絡先を作成</translation>
    </message>
    <message>
        <source>{n} contacts match</source>
        <translation>{n}件の連絡先が一致します</translation>
    </message>
    <message>
        <source>More than one could be the same person. Compare them and choose.</source>
        <translation>複数が同じ人の可能性があります。比較して選んでください。</translation>
    </message>
    <message>
        <source>{n} accounts match</source>
        <translation>{n}件の取引先が一致します</translation>
    </message>
    <message>
        <source>More than one could be the same company. Compare them and choose.</source>
        <translation>複数が同じ会社の可能性があります。比較して選んでください。</translation>
    </message>
    <message>
        <source>The matches don&apos;t agree</source>
        <translation>一致が食い違っています</translation>
    </message>
    <message>
        <source>One value points to one record, another to a different one.</source>
        <translation>値によって、指しているデータが異なります。</translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {account} matches the company.</source>
        <translation>{contact}は取引先に属していませんが、{account}が会社と一致します。</translation>
    </message>
    <message>
        <source>{label} {value} matches {contact} ({own}), while {other_label} {other_value} matches {other} ({account}).</source>
        <translation>{label} {value} は{contact}（{own}）に一致しますが、{other_label} {other_value} は{other}（{account}）に一致します。</translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {label} {value} matches {account}.</source>
        <translation>{contact}はどの取引先にも属していませんが、{label} {value}は{account}と一致します。</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the company matches {account}.</source>
        <translation>{contact}は{own}に属していますが、会社は{account}と一致します。</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while {label} {value} matches {account}.</source>
        <translation>{contact}は{own}に属していますが、{label} {value}は{account}と一致します。</translation>
    </message>
    <message>
        <source>{account} has the company&apos;s name, but another website: {site}.</source>
        <translation>{account}は会社と同じ名前ですが、Webサイトが異なります: {site}。</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the lead&apos;s company is {company}.</source>
        <translation>{contact}は{own}に属していますが、見込み客の会社は{company}です。</translation>
    </message>
    <message>
        <source>This contact belongs to {account}.</source>
        <translation>この連絡先は{account}に属しています。</translation>
    </message>
    <message>
        <source>This contact belongs to no account.</source>
        <translation>この連絡先は取引先に属していません。</translation>
    </message>
    <message>
        <source>Zoho names {name} as a match.</source>
        <translation>Zohoは{name}を一致としています。</translation>
    </message>
    <message>
        <source>{label} {value} is unique and matches {name}.</source>
        <translation>{label} {value}は重複不可で、{name}と一致します。</translation>
    </message>
    <message>
        <source>An account has the company&apos;s name, {name}.</source>
        <translation>会社と同じ名前の取引先{name}があります。</translation>
    </message>
    <message>
        <source>{label} {value} matches {name}.</source>
        <translation>{label} {value}は{name}と一致します。</translation>
    </message>
    <message>
        <source>Compare them and choose.</source>
        <translation>比較して選んでください。</translation>
    </message>
    <message>
        <source>The same name is no proof of the same person. Compare, then merge or create.</source>
        <translation>同じ名前でも同じ人とは限りません。比較してから、統合または作成してください。</translation>
    </message>
    <message>
        <source>Only the name matches</source>
        <translation>名前だけが一致します</translation>
    </message>
    <message>
        <source>The lead is called {lead}: perhaps they share a mailbox or a telephone.</source>
        <translation>見込み客の名前は{lead}です。メールや電話を共有しているのかもしれません。</translation>
    </message>
    <message>
        <source>The value matches, the name doesn&apos;t</source>
        <translation>値は一致しますが、名前が違います</translation>
    </message>
    <message>
        <source>Is it the lead&apos;s company? Choose it, or create a new account.</source>
        <translation>見込み客の会社ですか? これを選ぶか、新しい取引先を作成してください。</translation>
    </message>
    <message>
        <source>Only an account matches, and that isn&apos;t certain</source>
        <translation>取引先だけが一致し、確実ではありません</translation>
    </message>
    <message>
        <source>The record that matches is locked or waits for an approval in Zoho.</source>
        <translation>一致するデータがZohoでロックされているか、承認待ちです。</translation>
    </message>
    <message>
        <source>The match can&apos;t take this lead now</source>
        <translation>一致先に今はこの見込み客を統合できません</translation>
    </message>
    <message>
        <source>You may only read {name}. Zoho would convert the lead into it without saving any of the lead&apos;s values there. Ask its owner, or make another choice.</source>
        <translation>{name}は表示のみ可能です。Zohoは統合しても、見込み客の値をそこに保存しません。担当者に相談するか、ご自身で選んでください。</translation>
    </message>
    <message>
        <source>the record that matches</source>
        <translation>一致するデータ</translation>
    </message>
    <message>
        <source>You can&apos;t edit the matching record</source>
        <translation>一致先を変更する権限がありません</translation>
    </message>
    <message>
        <source>Contacts are switched off in your organisation, and no lead converts without them.</source>
        <translation>この組織では連絡先が無効のため、見込み客を変換できません。</translation>
    </message>
    <message>
        <source>Leads can&apos;t be converted here</source>
        <translation>ここでは見込み客を変換できません</translation>
    </message>
    <message>
        <source>A deal is wanted, but its layout asks for a field that can&apos;t be filled here. Convert without a deal, or do this one in Zoho.</source>
        <translation>商談が求められていますが、レイアウトにここでは入力できない項目があります。商談なしで変換するか、Zohoで行ってください。</translation>
    </message>
    <message>
        <source>The deal can&apos;t be created here</source>
        <translation>ここでは商談を作成できません</translation>
    </message>
    <message>
        <source>Whether anything in your CRM matches is not known yet.</source>
        <translation>CRMに一致するものがあるかまだ分かりません。</translation>
    </message>
    <message>
        <source>Matches not read yet</source>
        <translation>一致をまだ読み取っていません</translation>
    </message>
    <message>
        <source>Somebody changed the lead or its matches after you had decided, so nothing was sent. See what is different, and decide again: your choices are kept.</source>
        <translation>決定のあとに誰かが見込み客か一致を変更したため、何も送信していません。違いを確認し、もう一度お決めください。選択内容は残っています。</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>{skip} brings it back into the queue, {convert} converts it nevertheless. Only you see this.</source>
        <translation>{skip}で一覧に戻し、{convert}でそのまま変換します。これはあなただけに見えます。</translation>
    </message>
    <message>
        <source>Lost, as it&apos;s mapped to no field: {labels}.</source>
        <translation>どの項目にも関連付けられていないため失われます: {labels}。</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Zoho asks to slow down: going on at {time}</source>
        <translation>Zohoが速度を落とすよう求めています: {time}に再開</translation>
    </message>
    <message>
        <source>Zoho accepts no sign-in until {time}: too many renewals</source>
        <translation>Zohoは{time}まで受け付けません: 更新が多すぎます</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached just now: trying again at {time}</source>
        <translation>今はZohoに接続できません: {time}に再試行</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Zoho&apos;s page asks whether Segue may work for you. Press Accept there.</source>
        <translation>Zohoのページで、Segueに許可するか尋ねられます。「Accept」を押してください。</translation>
    </message>
    <message>
        <source>Waiting for your answer on Zoho&apos;s page</source>
        <translation>Zohoのページでの回答を待っています</translation>
    </message>
    <message>
        <source>Exchanging Zoho&apos;s approval for access</source>
        <translation>Zohoの許可をアクセス権に引き換えています</translation>
    </message>
    <message>
        <source>Reading which organisation and user it is</source>
        <translation>組織とユーザーを読み取っています</translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain</source>
        <translation>サインイン情報をキーチェーンに保存しています</translation>
    </message>
    <message>
        <source>No page to be seen? Open it again, or copy the link into any browser here.</source>
        <translation>ページが見えませんか? もう一度開くか、このコンピューターのブラウザーにリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>There is no candidate {n} to choose.</source>
        <translation>候補{n}はありません。</translation>
    </message>
    <message>
        <source>There is no preset {n} yet. {key} opens their editor.</source>
        <translation>プリセット{n}はまだありません。{key}で編集画面を開けます。</translation>
    </message>
    <message>
        <source>This lead is decided already.</source>
        <translation>この見込み客はすでに決定済みです。</translation>
    </message>
    <message>
        <source>Not possible now: {action}.</source>
        <translation>今はできません: {action}。</translation>
    </message>
    <message>
        <source>Nothing was decided: the matches aren&apos;t read yet.</source>
        <translation>何も決定していません。一致がまだ読み取られていません。</translation>
    </message>
    <message>
        <source>This lead can&apos;t be converted now; the reason is shown beside it.</source>
        <translation>この見込み客は今は変換できません。理由は横にあります。</translation>
    </message>
    <message>
        <source>Too late to take back: it is being sent.</source>
        <translation>もう取り消せません。送信中です。</translation>
    </message>
    <message>
        <source>There is nothing to take back: what was sent can&apos;t be undone.</source>
        <translation>取り消せるものがありません。送信したものは元に戻せません。</translation>
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
        <translation>サインインしました。このページを閉じてSegueに戻れます。</translation>
    </message>
    <message>
        <source>The sign-in did not work. Segue tells you why; you can close this page.</source>
        <translation>サインインできませんでした。理由はSegueに表示されます。このページは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>_Tabs</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>ZIPアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>保存できませんでした: ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>Segue may not write there. Choose another folder.</source>
        <translation>Segueはそこに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>そこには保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
</TS>
