from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model


class CloudflareDnsProviderResponse(Model):
    domain: str
    email: str
    provider: Literal["CLOUDFLARE"]
    proxied: bool


class QoveryDnsProviderResponse(Model):
    domain: str
    provider: Literal["QOVERY"]


class Route53StaticCredentialsResponse(Model):
    aws_access_key_id: str
    type: str


class Route53DnsProviderResponse(Model):
    aws_region: str
    credentials: Route53StaticCredentialsResponse
    domain: str
    hosted_zone_id: str | None = None
    provider: Literal["ROUTE53"]


ClusterDnsProviderResponseProvider: TypeAlias = Annotated[
    QoveryDnsProviderResponse | CloudflareDnsProviderResponse | Route53DnsProviderResponse,
    Field(discriminator="provider"),
]


class ClusterDnsProviderResponse(Model):
    dns_provider: ClusterDnsProviderResponseProvider
