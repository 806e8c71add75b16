from datetime import datetime

from .._runtime import Model
from .certificate_issuer_item import CertificateIssuerItem


class Certificate(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    certificate: str
    chain: list[str]
    is_provisioned: bool
    is_invalid: bool
    is_root: bool
    domains: list[str]
    auth_type: list[str]
    issuer: list[CertificateIssuerItem]
    expires_at: datetime
