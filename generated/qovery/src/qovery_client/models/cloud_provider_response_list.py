from .._runtime import Model
from .cluster_region import ClusterRegion


class CloudProvider(Model):
    logo_url: str | None = None
    name: str | None = None
    regions: list[ClusterRegion] | None = None
    short_name: str | None = None


class CloudProviderResponseList(Model):
    results: list[CloudProvider] | None = None
