from .._runtime import Model


class ListApplicationsBadRequestError(Model):
    code: int
    message: str
