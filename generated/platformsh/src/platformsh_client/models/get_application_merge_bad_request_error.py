from .._runtime import Model


class GetApplicationMergeBadRequestError(Model):
    code: int
    message: str
