from typing import TypeAlias

from .certificate import Certificate

CertificateCollection: TypeAlias = list[Certificate]
