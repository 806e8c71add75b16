from typing import TypeAlias

from .linked_resource_summary_field import LinkedResourceSummaryField

LinkedResourceSummaryFieldList: TypeAlias = list[LinkedResourceSummaryField]
