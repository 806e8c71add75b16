from .._runtime import Model


class GetApplicationFilterResponseFieldValue(Model):
    count: int
    value: str
