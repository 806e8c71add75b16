from typing import Literal

from .._runtime import Model
from .route53_static_credentials_response import Route53StaticCredentialsResponse


class Route53DnsProviderResponse(Model):
    provider: Literal["ROUTE53"]
    domain: str
    credentials: Route53StaticCredentialsResponse
    aws_region: str
    hosted_zone_id: str | None = None
