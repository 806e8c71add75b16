from .._runtime import Model


class TerraformVariableDefinition(Model):
    key: str
    sensitive: bool
    nullable: bool | None = None
    default: str | None = None
    source: str
    description: str | None = None
