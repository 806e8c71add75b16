from .._runtime import Model


class GetApplicationTimelineBadRequestError(Model):
    code: int
    message: str
