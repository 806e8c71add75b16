from .._runtime import Model


class ProjectRequest(Model):
    description: str | None = None
    name: str
