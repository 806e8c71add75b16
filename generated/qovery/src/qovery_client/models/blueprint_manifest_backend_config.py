from .._runtime import Model
from .blueprint_manifest_user_provided_backend import BlueprintManifestUserProvidedBackend


class BlueprintManifestBackendConfig(Model):
    allowed_values: list[str] | None = None
    default: str | None = None
    overridable: bool | None = None
    user_provided: BlueprintManifestUserProvidedBackend | None = None
