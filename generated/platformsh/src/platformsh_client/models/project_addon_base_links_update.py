from .._runtime import Model


class ProjectAddonBaseLinksUpdate(Model):
    href: str | None = None
    method: str | None = None
