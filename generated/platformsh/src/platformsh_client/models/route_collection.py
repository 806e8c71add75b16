from typing import TypeAlias

from .route import Route

RouteCollection: TypeAlias = list[Route]
