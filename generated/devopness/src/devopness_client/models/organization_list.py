from typing import TypeAlias

from .organization_relation import OrganizationRelation

OrganizationList: TypeAlias = list[OrganizationRelation]
