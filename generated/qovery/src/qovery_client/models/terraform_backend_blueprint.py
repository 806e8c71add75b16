from .._runtime import Model


class TerraformBackendBlueprint(Model):
    type: str
    config: dict[str, str] | None = None
