from .._runtime import Model


class GetApplicationFilterResponseFieldValue(Model):
    value: str
    count: int
