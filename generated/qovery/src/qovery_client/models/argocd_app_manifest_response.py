from typing import Annotated

from pydantic import Field

from .._runtime import Model


class ArgocdManagedResource(Model):
    kind: str | None = None
    live_state: Annotated[str | None, Field(alias="liveState")] = None
    name: str | None = None
    namespace: str | None = None
    target_state: Annotated[str | None, Field(alias="targetState")] = None


class ArgocdAppManifestResponseManifestMetadata(Model):
    managed_resources: list[ArgocdManagedResource] | None = None


class ArgocdAppManifestResponse(Model):
    manifest_metadata: ArgocdAppManifestResponseManifestMetadata
    manifest_revision: str | None = None
