from .._runtime import Model


class BlueprintManifestCredentialsConfig(Model):
    allowed_values: list[str] | None = None
    default: str | None = None
    overridable: bool | None = None
