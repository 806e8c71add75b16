from .._runtime import Model


class EnvironmentType(Model):
    attributes: dict[str, str]
    id: str
