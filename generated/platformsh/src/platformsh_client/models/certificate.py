from datetime import datetime

from .._runtime import Model
from .certificate_issuer_item import CertificateIssuerItem


class Certificate(Model):
    auth_type: list[str]
    certificate: str
    chain: list[str]
    created_at: datetime | None
    domains: list[str]
    expires_at: datetime
    id: str
    is_invalid: bool
    is_provisioned: bool
    is_root: bool
    issuer: list[CertificateIssuerItem]
    updated_at: datetime | None
