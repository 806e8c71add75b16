from .._runtime import Model


class GetApplicationFilterBadRequestError(Model):
    code: int
    message: str
