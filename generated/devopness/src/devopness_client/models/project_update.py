from .._runtime import Model


class ProjectUpdate(Model):
    id: int
    logo_image: str | None = None
    logo_url: str | None = None
    name: str
