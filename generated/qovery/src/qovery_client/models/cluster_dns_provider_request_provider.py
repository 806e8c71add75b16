from typing import Annotated, TypeAlias

from pydantic import Field

from .cloudflare_dns_provider_request import CloudflareDnsProviderRequest
from .qovery_dns_provider_request import QoveryDnsProviderRequest
from .route53_dns_provider_request import Route53DnsProviderRequest

ClusterDnsProviderRequestProvider: TypeAlias = Annotated[
    QoveryDnsProviderRequest | CloudflareDnsProviderRequest | Route53DnsProviderRequest,
    Field(discriminator="provider"),
]
