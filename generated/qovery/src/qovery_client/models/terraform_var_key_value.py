from .._runtime import Model


class TerraformVarKeyValue(Model):
    key: str | None = None
    secret: bool | None = None
    value: str | None = None
