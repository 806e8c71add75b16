from .._runtime import Model
from .argocd_app_manifest_response_manifest_metadata import (
    ArgocdAppManifestResponseManifestMetadata,
)


class ArgocdAppManifestResponse(Model):
    manifest_metadata: ArgocdAppManifestResponseManifestMetadata
    manifest_revision: str | None = None
