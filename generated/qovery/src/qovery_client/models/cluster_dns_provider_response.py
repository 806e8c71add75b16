from .._runtime import Model
from .cluster_dns_provider_response_provider import ClusterDnsProviderResponseProvider


class ClusterDnsProviderResponse(Model):
    dns_provider: ClusterDnsProviderResponseProvider
