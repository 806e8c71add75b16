from .._runtime import Model


class ProjectAddonBaseLinksDelete(Model):
    href: str | None = None
    method: str | None = None
