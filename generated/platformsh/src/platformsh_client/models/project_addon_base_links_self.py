from .._runtime import Model


class ProjectAddonBaseLinksSelf(Model):
    href: str | None = None
