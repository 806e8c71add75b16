from .._runtime import Model


class GetApplicationFilterStatus499Error(Model):
    code: int
    message: str
