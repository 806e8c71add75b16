from .._runtime import Model


class TerraformBackendBlueprint(Model):
    config: dict[str, str] | None = None
    type: str
