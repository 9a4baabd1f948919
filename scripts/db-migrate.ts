import { migrate } from '#db/migrate.ts'
import { store, storeKind } from '#server/store.ts'

const ran = await migrate(store())
await store().destroy()
console.log(ran.length > 0 ? `${storeKind()}: ran ${ran.join(', ')}` : `${storeKind()}: nothing to migrate`)
