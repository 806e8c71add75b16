from .._runtime import Model


class Annotation(Model):
    key: str
    value: str
