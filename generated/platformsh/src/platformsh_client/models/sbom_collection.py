from typing import TypeAlias

from .sbom import Sbom

SbomCollection: TypeAlias = list[Sbom]
