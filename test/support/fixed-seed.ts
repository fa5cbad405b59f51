import fc from 'fast-check'

// The same models are drawn in every run, so that a failure seen once can be seen again.
fc.configureGlobal({ seed: 20261121 })
