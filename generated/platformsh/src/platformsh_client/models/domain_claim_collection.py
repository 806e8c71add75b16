from typing import TypeAlias

from .domain_claim import DomainClaim

DomainClaimCollection: TypeAlias = list[DomainClaim]
