from .._runtime import Model


class BlueprintManifestCredentialsConfig(Model):
    default: str | None = None
    allowed_values: list[str] | None = None
    overridable: bool | None = None
