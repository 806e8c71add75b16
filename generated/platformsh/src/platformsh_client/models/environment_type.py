from .._runtime import Model


class EnvironmentType(Model):
    id: str
    attributes: dict[str, str]
