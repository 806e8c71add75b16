from typing import TypeAlias

SslCertificateDomainList: TypeAlias = list[str]
