from typing import TypeAlias

from .certificate_provisioner import CertificateProvisioner

CertificateProvisionerCollection: TypeAlias = list[CertificateProvisioner]
