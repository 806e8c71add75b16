from .._runtime import Model


class ProjectStatusObject(Model):
    code: str
    message: str
