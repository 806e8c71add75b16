from .._runtime import Model


class ProjectRequest(Model):
    name: str
    description: str | None = None
