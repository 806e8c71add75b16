from typing import TypeAlias

OrganizationID: TypeAlias = str
