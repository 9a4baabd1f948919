import { ClassNav } from '#components/classroom/class-nav.client.tsx'

export default async function ClassLayout({ children, params }: LayoutProps<'/teach/[class]'>) {
  const { class: id } = await params
  return (
    <>
      <ClassNav classId={id} />
      {children}
    </>
  )
}
