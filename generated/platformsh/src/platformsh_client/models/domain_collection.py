from typing import TypeAlias

from .domain import Domain

DomainCollection: TypeAlias = list[Domain]
