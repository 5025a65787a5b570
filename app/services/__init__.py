"""What Segue does with the domain: one file a use, Qt-free; adapters come by Protocol."""
