from typing import Annotated, TypeAlias

from pydantic import Field

from .cloudflare_dns_provider_response import CloudflareDnsProviderResponse
from .qovery_dns_provider_response import QoveryDnsProviderResponse
from .route53_dns_provider_response import Route53DnsProviderResponse

ClusterDnsProviderResponseProvider: TypeAlias = Annotated[
    QoveryDnsProviderResponse | CloudflareDnsProviderResponse | Route53DnsProviderResponse,
    Field(discriminator="provider"),
]
