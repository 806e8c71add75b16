from typing import TypeAlias

from .prod_domain_storage import ProdDomainStorage
from .replacement_domain_storage import ReplacementDomainStorage

Domain: TypeAlias = ProdDomainStorage | ReplacementDomainStorage
