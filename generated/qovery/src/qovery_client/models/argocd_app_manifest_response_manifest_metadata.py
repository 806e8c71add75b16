from .._runtime import Model
from .argocd_managed_resource import ArgocdManagedResource


class ArgocdAppManifestResponseManifestMetadata(Model):
    managed_resources: list[ArgocdManagedResource] | None = None
