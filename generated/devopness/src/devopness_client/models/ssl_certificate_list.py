from typing import TypeAlias

from .ssl_certificate_relation import SslCertificateRelation

SslCertificateList: TypeAlias = list[SslCertificateRelation]
