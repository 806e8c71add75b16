from .._runtime import Model


class BlueprintManifestVersionBlock(Model):
    allowed_values: list[str] | None = None
    version: str
