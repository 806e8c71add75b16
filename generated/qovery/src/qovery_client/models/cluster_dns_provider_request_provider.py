from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model


class CloudflareDnsProviderRequest(Model):
    api_token: str | None = None
    domain: str
    email: str
    provider: Literal["CLOUDFLARE"]
    proxied: bool | None = None


class QoveryDnsProviderRequest(Model):
    domain: str
    provider: Literal["QOVERY"]


class Route53StaticCredentialsRequest(Model):
    aws_access_key_id: str
    aws_secret_access_key: str | None = None
    type: str


class Route53DnsProviderRequest(Model):
    aws_region: str
    credentials: Route53StaticCredentialsRequest
    domain: str
    hosted_zone_id: str | None = None
    provider: Literal["ROUTE53"]


ClusterDnsProviderRequestProvider: TypeAlias = Annotated[
    QoveryDnsProviderRequest | CloudflareDnsProviderRequest | Route53DnsProviderRequest,
    Field(discriminator="provider"),
]
