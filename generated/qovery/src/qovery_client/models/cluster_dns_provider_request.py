from .._runtime import Model
from .cluster_dns_provider_request_provider import ClusterDnsProviderRequestProvider


class ClusterDnsProviderRequest(Model):
    dns_provider: ClusterDnsProviderRequestProvider
