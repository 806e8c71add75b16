from .._runtime import Model
from .blueprint_manifest_engine_spec import BlueprintManifestEngineSpec
from .blueprint_manifest_response_result import BlueprintManifestResponseResult


class BlueprintManifestResponse(Model):
    engine: BlueprintManifestEngineSpec | None = None
    results: list[BlueprintManifestResponseResult]
